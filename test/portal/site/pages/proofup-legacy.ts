import { redirect, type SitePage } from '../page';
import { legacyHosts } from './app-passwords-legacy';

/** Proofup.aspx, which lands on the new page (portal.md 1.2 [B]). */
export const proofupLegacy: SitePage = {
  id: 'proofup-legacy',
  hosts: legacyHosts,
  path: /^\/proofup\.aspx$/,
  respond: () => redirect('https://mysignins.microsoft.com/security-info'),
};
