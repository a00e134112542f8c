import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { checkVersion, damaged } from '../failures';
import { field, hasFields, optionalList, optionalText } from '../fields';
import type { Importer } from '../types';

const label = 'LastPass Authenticator';
const newestVersion = 3;
/** The two folders that every export has; they are no choice of the person. */
const builtIn = ['favorites', 'other accounts'];

function entryOfAccount(item: unknown, folders: ReadonlyMap<unknown, string>): NewEntry | null {
  const account = recordOf(item);
  // A push-only account has no secret, so it has no code.
  if (account['pushNotification'] === true && (account['secret'] ?? '') === '') return null;
  const folder = folders.get(field(account['folderData'], 'folderId'));
  return entryOf({
    issuer: account['issuerName'] ?? account['originalIssuerName'],
    label: account['userName'] ?? account['originalUserName'],
    secret: account['secret'],
    algorithm: account['algorithm'],
    digits: account['digits'],
    period: account['timeStep'],
    tags: folder !== undefined && !builtIn.includes(folder.toLowerCase()) ? [folder] : [],
    pinned: account['isFavorite'],
  });
}

/** LastPass Authenticator: JSON, version 3. */
export const lastpass: Importer = {
  id: 'lastpass',
  label,
  recognise: ({ json }) =>
    hasFields(json, 'accounts') &&
    ['deviceId', 'localDeviceId', 'backupInfo', 'folders'].some((name) => hasFields(json, name)) &&
    !hasFields(json, 'format'),
  open: async ({ json }) => {
    const accounts = field(json, 'accounts');
    if (!Array.isArray(accounts)) throw damaged(label);
    checkVersion(field(json, 'version'), newestVersion, label);
    const folders = new Map(
      optionalList(field(json, 'folders')).map((folder) => [field(folder, 'id'), optionalText(field(folder, 'name'))]),
    );
    return { locked: false, imported: eachEntry(accounts, (item) => entryOfAccount(item, folders)) };
  },
};
