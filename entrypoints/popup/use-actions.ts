import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeClock } from '../../components/codes/code-clock';
import type { OnMany } from '../../components/codes/many';
import type { ToastMessage } from '../../components/kit/toast';
import { nextCode } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { isLate } from '../../core/otp/late';
import type { Vault } from '../../core/vault/vault';
import { copyCode } from '../../adapters/clipboard';
import type { Done } from './change-many';
import { sentenceOf } from './sentence';

const many = () => import('./change-many');

export interface Actions {
  readonly copy: (entry: Entry, code: string) => void;
  /** HOTP: counts up. The new code shows only once the new counter is stored. */
  readonly advance: (entry: Entry) => void;
  readonly many: OnMany;
  /** Puts an entry to another place of `entries`, which are all; false when that failed. */
  readonly move: (entries: readonly Entry[], id: string, to: number, quietly: boolean) => Promise<boolean>;
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
    /** Answers whether it worked. */
    const attempt = async (work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (error) {
        say({ text: sentenceOf(error), tone: 'problem' });
        return false;
      }
    };
    const sayDone = (done: Done | null) => {
      if (!done) return;
      const { text, undo } = done;
      const onChoose = () => void attempt(async () => void (await undo?.()));
      say({ text, ...(undo ? { action: { text: i18n.t('codes.undo'), onChoose } } : {}) });
    };

    const copy = (entry: Entry, code: string) =>
      void attempt(async () => {
        // What is on the screen is what is copied. A code about to end may come too late: the next one is offered, not guessed.
        const now = codeClock();
        const next = isLate(entry, now) ? nextCode(entry, now) : null;
        if (!(await copyCode(code))) return say({ text: i18n.t('codes.not_copied'), tone: 'problem' });
        if (next === null || next === code) say({ text: i18n.t('codes.copied') });
        else {
          const action = { text: i18n.t('codes.next'), onChoose: () => copy(entry, next) };
          say({ text: i18n.t('codes.copied_late'), action });
        }
        // A use that can't be counted, in a vault that is read-only or was just locked, is no failed copy.
        await vault.change(entry.id, (one) => ({ ...one, usedAt: Date.now(), uses: one.uses + 1 })).catch(() => null);
      });

    return {
      copy,
      advance: (entry) =>
        void attempt(async () => {
          await vault.change(entry.id, (now) => ({ ...now, counter: BigInt.asUintN(64, now.counter + 1n) }));
        }),
      many: (action, entries) =>
        void attempt(async () => sayDone(await (await many()).changeMany(vault, action, entries))),
      move: (entries, id, to, quietly) =>
        attempt(async () => {
          const done = await (await many()).moveEntry(vault, entries, id, to);
          if (!quietly) sayDone(done);
        }),
    };
  }, [vault, say]);

  return { message, gone, say, actions };
}
