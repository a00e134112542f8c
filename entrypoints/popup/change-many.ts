import { i18n } from '#i18n';
import { keepSelection } from '../../adapters/selection';
import { openDashboard } from '../../adapters/windows';
import type { ManyAction } from '../../components/codes/many';
import type { Entry } from '../../core/otp/entry';
import { positionsFor } from '../../core/otp/rearrange';
import { withTags } from '../../core/otp/tags';
import type { Vault } from '../../core/vault/vault';

/** What was done, in words, and the way back where there is one. */
export interface Done {
  readonly text: string;
  readonly undo: (() => Promise<unknown>) | null;
}

/** Does one thing with several entries, in one transaction. null: it is seen elsewhere, nothing is to be told. */
export async function changeMany(vault: Vault, action: ManyAction, entries: readonly Entry[]): Promise<Done | null> {
  const ids = entries.map(({ id }) => id);
  const count = entries.length;
  if (action.kind === 'export') {
    await keepSelection(ids);
    await openDashboard('backup/selected');
    return null;
  }
  if (action.kind === 'remove') {
    await vault.apply({ remove: ids });
    return { text: i18n.t('codes.choice.deleted', count), undo: () => vault.restore(...ids) };
  }
  const change = (how: (now: Entry, before: Entry) => Entry) =>
    vault.apply({ change: entries.map((before) => ({ id: before.id, how: (now) => how(now, before) })) });
  if (action.kind === 'pin') {
    await change((now) => ({ ...now, pinned: action.pinned }));
    return {
      text: i18n.t(action.pinned ? 'codes.choice.pinned' : 'codes.choice.unpinned', count),
      undo: () => change((now, { pinned = false }) => ({ ...now, pinned })),
    };
  }
  await change((now) =>
    withTags(now, [...(now.tags ?? []).filter((tag) => !action.remove.includes(tag)), ...action.add]),
  );
  return {
    text: i18n.t('codes.choice.tagged', count),
    undo: () => change((now, { tags = [] }) => withTags(now, tags)),
  };
}

/** Puts an entry to another place of the person's order, in one transaction. null: it is there already. */
export async function moveEntry(vault: Vault, entries: readonly Entry[], id: string, to: number): Promise<Done | null> {
  const from = entries.findIndex((entry) => entry.id === id);
  const positions = positionsFor(entries, from, to);
  if (positions.size === 0) return null;
  const before = new Map(entries.map((entry) => [entry.id, entry.position]));
  const put = (all: ReadonlyMap<string, number>) =>
    vault.apply({
      change: [...positions.keys()].map((one) => ({
        id: one,
        how: (entry) => ({ ...entry, position: all.get(one) ?? entry.position }),
      })),
    });
  await put(positions);
  return { text: i18n.t('codes.moved'), undo: () => put(before) };
}
