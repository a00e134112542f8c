import * as v from 'valibot';
import { retryAt } from '../core/vault/attempts';
import { attemptsSchema } from '../core/vault/schemas';
import type { OpenDatabase } from './database';

/** The tries of a row; none where it cannot be read. */
export function attemptsOf(row: unknown): { readonly failures: number; readonly lastAt: number } {
  const stored = v.safeParse(attemptsSchema, row);
  return stored.success ? stored.output : { failures: 0, lastAt: 0 };
}

/** When the next try may be made (epoch ms); null: now. */
export async function nextTryAt(open: OpenDatabase, vaultId: string, now: number): Promise<number | null> {
  return retryAt(attemptsOf(await open.db.get('unlock-attempts', vaultId)), now);
}
