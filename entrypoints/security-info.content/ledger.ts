import { sendMessage, type VanishedAppPassword } from '../../adapters/messages';
import type { Snapshot } from '../../core/checks/snapshot';
import type { AccountKind } from '../../core/microsoft-account';

/** What the ledger says about the app passwords on the page; asked again only when the list of names has changed. */
export class LedgerAnswers {
  readonly #changed: () => void;
  readonly #later = new Set<string>();
  #asked = '';
  /** Null until the ledger has answered: the checks then say that they could not ask it. */
  tracked: readonly string[] | null = null;
  #vanished: readonly VanishedAppPassword[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Those to ask about now. */
  get vanished(): readonly VanishedAppPassword[] {
    return this.#vanished.filter(({ id }) => !this.#later.has(id));
  }

  /** Compares a list that was read in full. A page that could not be read says nothing about what is gone. */
  compare(snapshot: Snapshot): void {
    const { state, accountKind } = snapshot.page;
    if (state !== 'list' || accountKind === null || snapshot.methods.length === 0) return;
    const names = snapshot.appPasswords.map(({ name }) => name);
    const question = JSON.stringify([accountKind, names]);
    if (question === this.#asked) return;
    this.#asked = question;
    void this.#ask(accountKind, names, snapshot);
  }

  async #ask(accountKind: AccountKind, names: readonly string[], { methods }: Snapshot): Promise<void> {
    try {
      const { tracked, vanished } = await sendMessage('reconcile', { accountKind, names });
      // A row that could not be told may be the very one that seems to be gone.
      const unread = methods.filter(({ kind }) => kind === 'unknown').map(({ label }) => label);
      this.tracked = tracked;
      this.#vanished = vanished.filter(({ name }) => !unread.some((label) => label.includes(name)));
      this.#changed();
    } catch {
      this.askAgain();
    }
  }

  async answer(id: string, answer: 'gone' | 'still-there' | 'later'): Promise<void> {
    this.#later.add(id);
    this.#changed();
    if (answer !== 'later') await sendMessage('confirmGone', { id, gone: answer === 'gone' });
  }

  /** Forgets the comparison, so that the next list is compared afresh. */
  askAgain(): void {
    this.#asked = '';
  }
}
