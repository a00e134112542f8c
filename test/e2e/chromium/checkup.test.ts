import type { Knobs } from '../../portal/site/knobs';
import { labels } from '../../portal/site/labels/list';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

const unknown = 'Important: App passwords that Keytag does not know (2)';
const asked = [
  unknown,
  'Important: You are asked by text or call first',
  'Important: Nothing here resists phishing',
  'For you to decide: App passwords (2)',
  'Worth fixing: Texts or calls weaken your stronger methods',
];
/** Where Microsoft picks the best method itself, a phone is only the fall-back: one severity lower. */
const fallBack = [
  unknown,
  'Important: Nothing here resists phishing',
  'For you to decide: App passwords (2)',
  'Worth fixing: The fall-back is a text or a call',
  'Worth fixing: Texts or calls weaken your stronger methods',
];

/** The four languages, each with another markup, so that neither words nor structure can be what the reading rests on. */
const variants: Partial<Knobs>[] = [
  { lang: 'en', rows: 'div' },
  { lang: 'en', wording: 'old', standard: 'advisable', rows: 'list' },
  { lang: 'de', rows: 'table', shuffle: '7' },
  { lang: 'ja', rows: 'list', testIds: 'off', shuffle: '9' },
  { lang: 'ar', rows: 'div', testIds: 'off', icons: 'off' },
];

for (const knobs of variants) {
  test.describe(Object.values(knobs).join(' '), () => {
    test.use({ knobs });

    test('judges the list of methods', async ({ page, overlay }) => {
      await new SecurityInfo(page, labels[knobs.lang!]).open();
      await overlay.open();
      expect(await overlay.findings()).toEqual(knobs.standard === 'advisable' ? fallBack : asked);
      await expect(overlay.panel.getByText('6 sign-in methods read')).toBeVisible();
    });
  });
}

test('marks the row that a finding is about', async ({ page, overlay }) => {
  await new SecurityInfo(page).open('?kt-account=limit');
  await overlay.open();
  await overlay.finding('Close to the limit').getByRole('button', { name: 'Show me' }).click();
  await expect(overlay.panel.getByText('The row is marked on the page.')).toBeVisible();
});

test('waits for a list that comes late', async ({ page, overlay }) => {
  await page.goto(`${SecurityInfo.url}?kt-slow=2500`);
  await expect(overlay.badge).toHaveCount(0);
  await expect(overlay.badge).toHaveAccessibleName('Keytag: 5 things to look at');
});

test('reads the government and the China cloud at their own addresses', async ({ page, overlay }) => {
  for (const host of ['mysignins.azure.us', 'mysignins.windowsazure.cn']) {
    await page.goto(`https://${host}/security-info`);
    await expect(overlay.badge).toHaveAccessibleName(/things to look at/);
  }
});

test('reads an empty list, odd names and an error bar', async ({ page, overlay }) => {
  await new SecurityInfo(page).open('?kt-account=odd');
  await overlay.open();
  await overlay.panel.getByText('sign-in methods read').click();
  await expect(overlay.panel.getByText('<b onmouseover="x()">Scanner & copier</b>')).toBeVisible();
  await new SecurityInfo(page).open('?kt-account=empty');
  await expect(overlay.badge).toBeVisible();
  await new SecurityInfo(page).open('?kt-error=bar');
  await expect(overlay.badge).toHaveAccessibleName('Keytag: 5 things to look at');
});
