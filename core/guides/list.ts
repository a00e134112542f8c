import { addAuthenticator } from './add-authenticator';
import { addPasskey } from './add-passkey';
import { changeDefault } from './change-default';
import { deleteAppPassword } from './delete-app-password';
import type { Guide } from './guide';

/** Every guide. */
export const guides: readonly Guide[] = [addAuthenticator, addPasskey, changeDefault, deleteAppPassword];

/** The guide that leads through the fix of this check on the page, where there is one. */
export function guideFor(checkId: string): Guide | null {
  return guides.find(({ fixes }) => fixes.includes(checkId)) ?? null;
}
