import type { MethodKind } from '../checks/snapshot';
import type { Guide } from './guide';

const phones: readonly MethodKind[] = ['phone-mobile', 'phone-alternate', 'phone-office'];

/** Makes something better than a phone the default sign-in method. */
export const changeDefault: Guide = {
  id: 'change-default',
  fixes: ['default-method-is-phone'],
  steps: ['change', 'confirm'],
  at(_start, now) {
    if (now.page.state === 'default-change') return 1;
    if (now.page.state !== 'list' || now.defaultMethod === null) return null;
    return phones.includes(now.defaultMethod.kind) ? 0 : this.steps.length;
  },
};
