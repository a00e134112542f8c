import type { Snapshot } from '../checks/snapshot';
import type { Guide } from './guide';

const passkeys = (snapshot: Snapshot) => snapshot.methods.filter(({ kind }) => kind === 'passkey').length;

/** Adds a passkey or security key: the browser leads through most of it. */
export const addPasskey: Guide = {
  id: 'add-passkey',
  fixes: ['no-phishing-resistant-method'],
  steps: ['open', 'choose', 'follow'],
  at(start, now) {
    if (now.page.state === 'list') return passkeys(now) > passkeys(start) ? this.steps.length : 0;
    if (now.page.state === 'add-picker') return 1;
    return now.page.state === 'unknown' ? 2 : null;
  },
};
