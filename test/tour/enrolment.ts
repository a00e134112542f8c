import type { Stop } from './tour';

/** Enrolling the authenticator from the page's QR code, through the popup, to the page's own verification. */
export const enrolment: Stop = {
  id: 'enrolment',
  async visit({ overlay, page, popup, securityInfo, shot, say }) {
    await securityInfo.open();
    await securityInfo.toPushQr();
    await overlay.press(
      overlay.button('Add to Keytag'),
      overlay.host.getByText('This code is for Microsoft Authenticator only').first(),
    );
    await shot('enrolment-push');
    await securityInfo.open();
    await securityInfo.toQr();
    const add = overlay.button('Add to Keytag');
    await add.waitFor();
    await shot('enrolment-offer');
    await overlay.press(add, overlay.button('Open Keytag').first());

    const opened = await popup.open();
    const added = opened.page.getByRole('button', { name: 'Add 1 account' });
    await added.waitFor();
    await shot('popup-enrol', opened.page);
    await added.click();
    await opened.page.getByRole('heading', { name: 'Account added' }).waitFor();
    await shot('popup-added', opened.page);
    const code = (await opened.page.locator('.code').innerText()).replaceAll(/\s/g, '');
    await opened.page.getByRole('button', { name: 'Done' }).click();
    await opened.search.waitFor();
    await opened.page.close();
    await page.bringToFront();
    await securityInfo.enterCode(code);
    await page.getByText('Authenticator added').waitFor();
    say(`The popup said ${code}, and the page took it: the authenticator is enrolled.`);
  },
};
