import { passkeyAutoEnable } from '../facts/passkey-auto-enable';
import { phishingResistantMethods } from '../facts/phishing-resistant-methods';
import { defineCheck, pass } from './check';
import { isPhishingResistant, isUnknown } from './method-groups';

/** No method withstands a fake sign-in page. */
export const noPhishingResistantMethod = defineCheck({
  id: 'no-phishing-resistant-method',
  reads: ['list', 'methods'],
  severity: 'high',
  basis: 'advice',
  source: [phishingResistantMethods, passkeyAutoEnable],
  judge({ list, methods }) {
    if (methods.some(isPhishingResistant)) return pass;
    return { outcome: list === 'partial' || methods.some(isUnknown) ? 'needs-review' : 'fail' };
  },
});
