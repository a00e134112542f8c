import * as v from 'valibot';
import { methodKinds } from '../core/checks/snapshot';
import type { Correction } from '../core/checks/corrections';
import type { AccountKind } from '../core/microsoft-account';
import { browser } from './browser';
import { refuseNewer } from './database';
import type { PageMemory } from './messages';

/** A correction as it is stored and sent. */
export const correctionSchema = v.strictObject({
  label: v.pipe(v.string(), v.maxLength(400)),
  readAs: v.picklist(methodKinds),
  kind: v.picklist(methodKinds),
});

const memorySchema = v.object({
  dismissed: v.array(v.string()),
  corrections: v.array(correctionSchema),
});

const empty: PageMemory = { dismissed: [], corrections: [] };

function keyOf(accountKind: AccountKind): string {
  return `pageMemory.${accountKind}`;
}

/** What the person decided on this kind of account's pages; nothing when nothing readable is stored. */
export async function recallPage(accountKind: AccountKind): Promise<PageMemory> {
  const key = keyOf(accountKind);
  const stored = v.safeParse(memorySchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : empty;
}

/** Dismisses a check's verdict on this kind of account, or shows it again. @throws VaultReadOnly when a newer Keytag wrote the data. */
export async function dismissCheck(accountKind: AccountKind, checkId: string, dismissed: boolean): Promise<void> {
  const memory = await recallPage(accountKind);
  const others = memory.dismissed.filter((id) => id !== checkId);
  await keep(accountKind, { ...memory, dismissed: dismissed ? [...others, checkId] : others });
}

/** Keeps the person's word on a row; a row put back to what Keytag had read is forgotten. */
export async function correctMethod(accountKind: AccountKind, correction: Correction): Promise<void> {
  const memory = await recallPage(accountKind);
  const others = memory.corrections.filter(
    ({ label, readAs }) => label !== correction.label || readAs !== correction.readAs,
  );
  await keep(accountKind, {
    ...memory,
    corrections: correction.kind === correction.readAs ? others : [...others, correction],
  });
}

async function keep(accountKind: AccountKind, memory: PageMemory): Promise<void> {
  await refuseNewer();
  await browser.storage.local.set({ [keyOf(accountKind)]: memory });
}
