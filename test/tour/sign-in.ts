import type { Stop } from './tour';

/** Signing in with the filled code, which the page verifies. */
export const signIn: Stop = {
  id: 'sign-in',
  async visit({ overlay, page, site, shot, say }) {
    await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await overlay.fill.waitFor();
    await shot('sign-in-offer');
    await overlay.press(overlay.fill, overlay.host.getByText('The code is filled in.'));
    await shot('sign-in-filled');
    if (site.state.account().submissions > 0) throw new Error('The page was submitted before the person did it.');
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('Stay signed in?').waitFor();
    say('The filled code was accepted at the sign-in prompt; Keytag submitted nothing itself.');
  },
};
