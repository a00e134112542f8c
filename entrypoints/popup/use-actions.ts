import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/kit/toast';
import type { Entry } from '../../core/otp/entry';
import type { Vault } from '../../core/vault/vault';
import { copyCode } from '../../adapters/clipboard';
import { sentenceOf } from './sentence';

export interface Actions {
  readonly copy: (entry: Entry, code: string) => void;
  /** HOTP: counts up. The new code shows only once the new counter is stored. */
  readonly advance: (entry: Entry) => void;
  readonly pin: (entry: Entry, pinned: boolean) => void;
  readonly remove: (entry: Entry) => void;
}

/** What can be done with an entry, each with its word of success or of what went wrong. */
export function useActions(vault: Vault): {
  readonly message: ToastMessage | null;
  readonly gone: () => void;
  readonly say: (told: Omit<ToastMessage, 'id'>) => void;
  readonly actions: Actions;
} {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const count = useRef(0);
  const gone = useCallback(() => setMessage(null), []);

  const say = useCallback((told: Omit<ToastMessage, 'id'>) => setMessage({ id: ++count.current, ...told }), []);

  const actions = useMemo<Actions>(() => {
    const attempt = (work: () => Promise<void>) =>
      void work().catch((error: unknown) => say({ text: sentenceOf(error), tone: 'problem' }));

    return {
      copy: (entry, code) =>
        attempt(async () => {
          if (!(await copyCode(code))) return say({ text: i18n.t('codes.not_copied'), tone: 'problem' });
          say({ text: i18n.t('codes.copied') });
          // A use that can't be counted, in a vault that is read-only or was just locked, is no failed copy.
          await vault.change(entry.id, (now) => ({ ...now, usedAt: Date.now(), uses: now.uses + 1 })).catch(() => null);
        }),
      advance: (entry) =>
        attempt(async () => {
          await vault.change(entry.id, (now) => ({ ...now, counter: BigInt.asUintN(64, now.counter + 1n) }));
        }),
      pin: (entry, pinned) =>
        attempt(async () => {
          await vault.change(entry.id, (now) => ({ ...now, pinned }));
        }),
      remove: (entry) =>
        attempt(async () => {
          await vault.remove(entry.id);
          const undo = () => attempt(async () => vault.restore(entry.id));
          say({ text: i18n.t('codes.deleted'), action: { text: i18n.t('codes.undo'), onChoose: undo } });
        }),
    };
  }, [vault, say]);

  return { message, gone, say, actions };
}
