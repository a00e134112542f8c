import type { Guide } from './guide';

/** Deletes an app password that nothing needs any more. */
export const deleteAppPassword: Guide = {
  id: 'delete-app-password',
  fixes: ['app-password-limit-near', 'app-password-present', 'app-password-untracked'],
  steps: ['delete', 'confirm'],
  at(start, now) {
    if (now.page.state === 'delete-confirm') return 1;
    if (now.page.state !== 'list') return null;
    return now.appPasswords.length < start.appPasswords.length ? this.steps.length : 0;
  },
};
