import * as v from 'valibot';
import { answer } from '../../adapters/answers';
import { confirmGone, describe, keepFingerprint, reconcile, recordSeen } from '../../adapters/ledger';
import type { AppPasswordNote } from '../../adapters/messages';
import { openVault } from '../../adapters/vault';
import { searchClients } from '../../core/clients/search';
import type { ClientNote } from '../../core/passwords/record';
import { fromCheckupPage } from './senders';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = text(64);
const accountKind = v.picklist(['work', 'personal']);
const note = v.strictObject({
  accountKind,
  name: text(256),
  clientId: v.nullable(text(64)),
  device: text(120),
  purpose: text(120),
});

/** Keeps the ledger along with what happens to app passwords on the page. The password itself is never kept. */
export function answerAppPasswords(): void {
  answer(
    'reconcile',
    fromCheckupPage,
    v.strictObject({ accountKind, names: v.pipe(v.array(text(256)), v.maxLength(200)) }),
    async (request) => {
      const { tracked, vanished } = await reconcile(request.accountKind, request.names);
      return { tracked, vanished };
    },
  );

  answer('confirmGone', fromCheckupPage, v.strictObject({ id, gone: v.boolean() }), (request) =>
    confirmGone(request.id, request.gone),
  );

  answer('searchClients', fromCheckupPage, v.strictObject({ accountKind, query: text(80) }), (request) =>
    searchClients(request.query).map((client) => ({
      id: client.id,
      name: client.name,
      state: client[request.accountKind],
    })),
  );

  answer('recordAppPassword', fromCheckupPage, note, async (said) => ({
    id: await recordSeen(said.accountKind, said.name, clientOf(said)),
    canFingerprint: await isUnlocked(),
  }));

  answer('describeAppPassword', fromCheckupPage, v.strictObject({ id, note }), (request) =>
    describe(request.id, request.note.name, clientOf(request.note)),
  );

  answer('keepFingerprint', fromCheckupPage, v.strictObject({ id, appPassword: text(128) }), async (request) => {
    if (!(await isUnlocked())) return false;
    await keepFingerprint(request.id, await openVault().fingerprint(request.appPassword));
    return true;
  });
}

function clientOf({ clientId, device, purpose }: AppPasswordNote): ClientNote {
  return { catalogueId: clientId, device, purpose };
}

async function isUnlocked(): Promise<boolean> {
  return (await openVault().status()).state === 'unlocked';
}
