import type { PageState, Snapshot } from '../checks/snapshot';
import type { Guide } from './guide';

const authenticators = (snapshot: Snapshot) =>
  snapshot.methods.filter(({ kind }) => kind === 'software-totp' || kind === 'authenticator-push').length;

const stepOf: Partial<Record<PageState, number>> = {
  list: 0,
  'add-picker': 1,
  'authenticator-install': 2,
  'authenticator-setup': 3,
  'authenticator-qr': 3,
  'authenticator-code': 4,
};

/** Adds an authenticator app that Keytag can be (facts/portal.md 2.2, the "different authenticator app" flow). */
export const addAuthenticator: Guide = {
  id: 'add-authenticator',
  fixes: ['recovery-only-methods', 'single-usable-method', 'text-or-voice-only'],
  steps: ['open', 'choose', 'other_app', 'add', 'code'],
  at(start, now) {
    if (now.page.state === 'list' && authenticators(now) > authenticators(start)) return this.steps.length;
    return now.page.state === null ? null : (stepOf[now.page.state] ?? null);
  },
};
