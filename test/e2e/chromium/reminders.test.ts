import type { Worker } from '@playwright/test';
import { addDays, dayOf, type Day } from '../../../core/passwords/days';
import { said, setClock } from '../clock';
import type { Dashboard } from '../pages/dashboard';
import { expect, test } from './keytag';

/** Keytag's usual days, and what it says on them. */
const boundaries = [
  { days: 90, title: 'Is this app password still needed?', answer: 'Still needed' },
  { days: 180, title: 'Time to rotate an app password', answer: 'Rotate' },
  { days: 365, title: 'An app password is overdue for rotation', answer: 'Rotate' },
] as const;

/** Hours of a day on the person's own calendar (epoch ms). */
const hourOf = (day: Day, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`).getTime();
const noon = (day: Day) => hourOf(day, 12);

declare global {
  var titles: string[];
}

/** Writes down the title of each notification that Keytag shows: the browser lists no more than ids. */
async function listen(background: Worker): Promise<void> {
  await background.evaluate(() => {
    const { create } = chrome.notifications;
    globalThis.titles = [];
    Object.assign(chrome.notifications, {
      create: (...values: [string, { title: string }]) => {
        globalThis.titles.push(values[1].title);
        return Reflect.apply(create, chrome.notifications, values);
      },
    });
  });
}

const titles = (background: Worker) => background.evaluate(() => globalThis.titles);

/** Makes Keytag look at the ledger and waits until it has: a look begins with the badge, and the second begins when the first has ended. */
async function look(background: Worker): Promise<void> {
  for (const _ of ['looks', 'has looked']) {
    // oxlint-disable-next-line no-await-in-loop
    await background.evaluate(async () => {
      await chrome.action.setBadgeText({ text: '?' });
      await chrome.storage.session.set({ ledgerChanged: Math.random() });
    });
    // oxlint-disable-next-line no-await-in-loop
    await expect(async () => expect((await said(background)).badge).not.toBe('?')).toPass();
  }
}

const nextAlarm = (background: Worker) =>
  background.evaluate(async () => (await chrome.alarms.get('nudges'))?.scheduledTime ?? null);

/** Notes an app password of a console, which Microsoft's own dates do not touch; answers its id. */
async function note(dashboard: Dashboard, name: string, made: Day): Promise<string> {
  const page = await dashboard.open('add');
  await page.getByLabel('Personal account').check();
  await page.getByLabel(/^Name on Microsoft/).fill(name);
  await page.getByLabel('Day it was made').fill(made);
  await page.getByLabel('App or device type').fill('xbox');
  await page.getByRole('button', { name: 'Xbox 360' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  await page.close();
  return address!.replace('#password/', '');
}

/**
 * Clicks the one notification that is up. It is drawn by the system, where no test can click: so the worker's own event is dispatched, with
 * the id that the browser lists.
 */
async function click(background: Worker): Promise<void> {
  const [id] = (await said(background)).notifications;
  await background.evaluate((shown) => {
    const event: object = chrome.notifications.onClicked;
    if ('dispatch' in event && typeof event.dispatch === 'function') event.dispatch(shown);
    else throw new Error('This browser cannot dispatch the click.');
  }, id!);
}

test('asks after 90 days, and says to rotate after 180 and that it is overdue after 365, on that day and not the day before', async ({
  background,
  context,
  dashboard,
}) => {
  const made = dayOf(new Date());
  const id = await note(dashboard, 'Console', made);
  await listen(background);
  const told: string[] = [];

  for (const { days, title, answer } of boundaries) {
    const day = addDays(made, days);
    await test.step(`day ${days - 1}`, async () => {
      const before = addDays(day, -1);
      await setClock(background, hourOf(before, 23));
      await look(background);
      expect(await titles(background)).toEqual(told);
      expect(await said(background)).toEqual({ badge: told.length === 0 ? '' : '1', notifications: [] });
      expect(await nextAlarm(background)).toBe(hourOf(day, 9));
      const page = await dashboard.open(`password/${id}`, hourOf(before, 23));
      await expect(page.getByRole('heading', { name: 'Console' })).toBeVisible();
      await expect(page.getByText(title)).toHaveCount(0);
      await expect(page.getByText(told.at(-1) ?? 'Next review')).toBeVisible();
      await page.close();
    });

    await test.step(`day ${days}`, async () => {
      await setClock(background, noon(day));
      told.push(title);
      await expect(async () => expect(await titles(background)).toEqual(told)).toPass();
      await look(background);
      expect(await titles(background)).toEqual(told);
      expect(await said(background)).toEqual({ badge: '1', notifications: [`nudge:${id}`] });
      const page = await dashboard.open(`password/${id}`, noon(day));
      const panel = page.locator('.nudge', { has: page.getByRole('heading', { name: title }) });
      await expect(panel.getByText(answer, { exact: true })).toBeVisible();
      await page.close();
    });

    await test.step('its notification opens this app password, and goes', async () => {
      const opened = context.waitForEvent('page');
      await click(background);
      const page = await opened;
      await expect(page).toHaveURL(new RegExp(`/options\\.html#password/${id}$`));
      await expect(page.getByRole('heading', { name: 'Console' })).toBeVisible();
      await page.close();
      await expect(async () => expect((await said(background)).notifications).toEqual([])).toPass();
    });
  }
});

test('one notification speaks for three on the same day, and opens the list', async ({
  background,
  context,
  dashboard,
}) => {
  const made = dayOf(new Date());
  for (const name of ['Console', 'Attic', 'Cellar']) await note(dashboard, name, made);
  await listen(background);
  await setClock(background, noon(addDays(made, 90)));
  await expect(async () => expect(await titles(background)).toEqual(['App passwords need a review'])).toPass();
  expect(await said(background)).toEqual({ badge: '3', notifications: ['nudge:many'] });
  const opened = context.waitForEvent('page');
  await click(background);
  const page = await opened;
  await expect(page).toHaveURL(/\/options\.html#passwords$/);
  for (const name of ['Console', 'Attic', 'Cellar'])
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});
