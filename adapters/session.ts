import * as v from 'valibot';
import { fromBase64, toBase64 } from '../core/bytes/base64';
import { autoLockMinutes } from './auto-lock-time';
import { browser } from './browser';

/** The open vault's key. It lies in memory only: `storage.session`, which content scripts cannot read. */
export interface Session {
  /** The header's `keyId`: a key that was replaced meanwhile opens nothing. */
  readonly keyId: string;
  readonly raw: Uint8Array<ArrayBuffer>;
}

/** Two items, so that moving the deadline can never bring back a key that was just forgotten. */
const keyItem = 'vaultKey';
/** When the open vault was last used, and when it locks; what locks watches it. */
export const deadlineItem = 'vaultDeadline';
/** What `adapters/first-rows.ts` keeps while the vault is open. */
export const firstRowsItem = 'firstRows';

/** Uses closer together than this (ms) move the deadline once; a clock set back by more closes the session. */
const grain = 20_000;

const keySchema = v.object({ keyId: v.string(), raw: v.pipe(v.string(), v.length(44)) });
const deadlineSchema = v.object({ usedAt: v.number(), lockAt: v.nullable(v.number()) });

/** The open vault's key, or null when there is none or its time is up; then nothing of it stays. */
export async function readSession(now: number): Promise<Session | null> {
  const items = await browser.storage.session.get([keyItem, deadlineItem]);
  const key = v.safeParse(keySchema, items[keyItem]);
  if (!key.success) return null;
  const deadline = v.safeParse(deadlineSchema, items[deadlineItem]);
  const raw = fromBase64(key.output.raw);
  if (!raw || !deadline.success || isOver(deadline.output, now)) {
    await closeSession();
    return null;
  }
  return { keyId: key.output.keyId, raw };
}

function isOver({ usedAt, lockAt }: v.InferOutput<typeof deadlineSchema>, now: number): boolean {
  return lockAt !== null && (now >= lockAt || now < usedAt - grain);
}

/** Keeps the key until it is locked or its time is up. */
export async function openSession(keyId: string, raw: Uint8Array, now: number): Promise<void> {
  await browser.storage.session.set({
    [keyItem]: { keyId, raw: toBase64(raw) },
    [deadlineItem]: await deadlineFrom(now),
  });
}

/** The person used the vault: the timer starts anew. */
export async function extendSession(now: number): Promise<void> {
  const items = await browser.storage.session.get([keyItem, deadlineItem]);
  const before = v.safeParse(deadlineSchema, items[deadlineItem]);
  if (items[keyItem] === undefined || !before.success) return;
  const after = await deadlineFrom(now);
  const moved = Math.abs((after.lockAt ?? 0) - (before.output.lockAt ?? 0)) >= grain;
  if (moved) await browser.storage.session.set({ [deadlineItem]: after });
}

/** Forgets the key, and what was kept with it. */
export async function closeSession(): Promise<void> {
  await browser.storage.session.remove([keyItem, deadlineItem, firstRowsItem]);
}

/** When the open vault locks (epoch ms); null when it is locked or has no timer. */
export async function lockDeadline(): Promise<number | null> {
  const items = await browser.storage.session.get([keyItem, deadlineItem]);
  const deadline = v.safeParse(deadlineSchema, items[deadlineItem]);
  return items[keyItem] !== undefined && deadline.success ? deadline.output.lockAt : null;
}

async function deadlineFrom(now: number): Promise<v.InferOutput<typeof deadlineSchema>> {
  const minutes = await autoLockMinutes();
  return { usedAt: now, lockAt: minutes === null ? null : now + minutes * 60_000 };
}
