import type { Stop } from './tour';

/** The codes beside the page: narrow, with a wrong clock, corrected, and from right to left. */
export const sidePanel: Stop = {
  id: 'side-panel',
  async visit({ keytag, shot, say }) {
    const { context, background, extensionId } = keytag;
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    await page.locator('.code').first().waitFor();
    await shot('side-panel', page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Was a code refused?' }).click();
    await page.getByRole('button', { name: 'Open security info' }).waitFor();
    await shot('side-panel-clock-how', page);
    await background.evaluate(() =>
      chrome.storage.local.set({ clockCheck: { skew: -95_000, uncertainty: 600, measuredAt: Date.now() } }),
    );
    await page.getByRole('button', { name: 'Correct codes by it' }).waitFor();
    await shot('side-panel-clock-wrong', page);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await shot('side-panel-right-to-left', page);
    await page.getByRole('button', { name: 'Correct codes by it' }).click();
    await page.getByText('Codes are corrected for that.').waitFor();
    await shot('side-panel-clock-corrected', page);
    say("Keytag told that the computer's clock is 95 seconds ahead, and corrected its codes when asked to.");
    await page.getByRole('button', { name: 'Stop correcting' }).click();
    await background.evaluate(() => chrome.storage.local.remove('clockCheck'));
    await page.close();
  },
};
