import { clearNotifications, moveClock, said } from '../e2e/clock';
import type { Stop } from './tour';

const name = 'Scanner downstairs';

/** An app password from its making to its end: question, ledger, nudge, deletion. */
export const appPassword: Stop = {
  id: 'app-password',
  async visit({ dashboard, keytag, overlay, page, securityInfo, shot, say }) {
    await securityInfo.open();
    await securityInfo.toAppPasswordName(name);
    await overlay.press(overlay.button('What is this app password for?'), overlay.panel);
    await overlay.panel.getByLabel('App or device type').fill('thunder');
    await overlay.panel
      .getByRole('button', { name: /Thunderbird/ })
      .first()
      .click();
    await overlay.panel.getByLabel('Which one').fill('Laptop');
    await shot('app-password-question');
    await overlay.panel.getByRole('button', { name: 'Remember', exact: true }).click();
    await securityInfo.next();
    await overlay.press(overlay.button('Your new app password'), overlay.panel);
    await overlay.panel.getByText(`Keytag noted that "${name}" was created.`).waitFor();
    await shot('app-password-shown');
    await securityInfo.done();
    say(`Keytag noted that "${name}" was created, and did not keep the password.`);

    const view = await dashboard.open();
    await view.getByText(name).first().waitFor();
    await shot('dashboard-passwords', view);
    await view.getByRole('link', { name }).first().click();
    await view.getByRole('heading', { name }).first().waitFor();
    await shot('dashboard-password', view);
    await view.goBack();
    await view.setViewportSize({ width: 320, height: 640 });
    await shot('dashboard-passwords-320', view);
    await view.setViewportSize({ width: 1180, height: 800 });
    await clearNotifications(keytag.background);
    await moveClock(keytag.background, 400);
    const told = await waitFor(async () => {
      const now = await said(keytag.background);
      return now.badge === '' || now.notifications.length === 0 ? null : now;
    });
    say(`400 days later the toolbar badge says ${told.badge}, and ${told.notifications.length} notification is up.`);
    await view.close();
    const later = await dashboard.open('passwords', Date.now() + 400 * 86_400_000);
    await later.getByText(name).first().waitFor();
    await shot('dashboard-nudge', later);
    await later.close();

    await page.bringToFront();
    await securityInfo.open();
    await securityInfo.remove(`App password ${name}`);
    await overlay.press(overlay.button(`"${name}" is no longer listed. Did you delete it?`), overlay.panel);
    await shot('app-password-gone');
    await overlay.panel.getByRole('button', { name: 'Yes, deleted' }).click();
    await waitFor(async () => ((await said(keytag.background)).badge === '' ? true : null));
    say('Deleted on the page: Keytag asked, and the nudge is gone.');
  },
};

async function waitFor<T>(look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error('Keytag said nothing within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
