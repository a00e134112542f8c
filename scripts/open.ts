import { launchKeytag } from '../test/e2e/chromium';
import { SecurityInfo } from '../test/e2e/pages/security-info';
import { createSite } from '../test/portal/site/site';

/** Opens a browser with Keytag on the simulated Microsoft account, until its window is closed. */
const keytag = await launchKeytag({ site: createSite(), visible: true, viewport: null, colorScheme: null });
const closed = new Promise((resolve) => keytag.context.once('close', resolve));
const page = keytag.context.pages()[0] ?? (await keytag.context.newPage());
await page.goto(SecurityInfo.url);
console.log(`Keytag is on ${SecurityInfo.url}, a simulated account. Nothing here reaches Microsoft.

Try this:
  - Press the badge in the corner: what the checkup says.
  - Add sign-in method, Microsoft Authenticator, "Set up a different authenticator app": Keytag offers to add the QR code.
  - Add sign-in method, App password: Keytag asks what it is for.
  - Sign in with the code: https://login.microsoftonline.com/common/oauth2/v2.0/authorize
  - Another language: add ?kt-lang=de, ja or ar to the address.

Close the window to end. The profile is thrown away.`);
await closed;
await keytag.close();
