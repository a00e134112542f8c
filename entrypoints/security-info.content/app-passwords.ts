import { sendMessage } from '../../adapters/messages';
import type { AppPasswordDetails, FingerprintState, Moment } from '../../components/findings/model';
import type { Snapshot } from '../../core/checks/snapshot';
import type { AccountKind } from '../../core/microsoft-account';
import { sharedReading } from '../reading.content/shared';

const nothingSaid: AppPasswordDetails = { clientId: null, device: '', purpose: '' };

/** Follows one app password from its name box to its value, and keeps what the person says about it. Never the value. */
export class AppPasswordBirth {
  readonly #page: Document;
  readonly #changed: () => void;
  #name = '';
  #details: AppPasswordDetails | null = null;
  #recording: Promise<void> | null = null;
  #id: string | null = null;
  #fingerprint: FingerprintState = 'locked';
  #offered = false;

  constructor(page: Document, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
  }

  /** Takes note of the page as it is now, and answers what the overlay should show about it. */
  follow(snapshot: Snapshot): Moment | null {
    const { kind, state, accountKind } = snapshot.page;
    // A personal account's page asks for no name and has no states (facts/portal.md 5).
    this.#offered = kind === 'personal-app-password';
    if (this.#offered) return sharedReading().showsAppPassword(this.#page) ? this.#shown() : null;
    if (state === 'app-password-name') {
      if (this.#recording) this.#forget();
      this.noteName();
      return { kind: 'app-password-name', details: this.#details };
    }
    if (state === 'app-password-shown' && accountKind) {
      this.noteName();
      this.#recording ??= this.#record(accountKind);
      return this.#shown();
    }
    if (state === 'list') this.#forget();
    return null;
  }

  #shown(): Moment {
    return {
      kind: 'app-password-shown',
      name: this.#name,
      details: this.#details,
      recorded: this.#id !== null,
      offered: this.#offered,
      fingerprint: this.#fingerprint,
    };
  }

  /** The name is typed without any change of the page's tree: read it as it is typed. */
  noteName(): void {
    const name = sharedReading().namedAppPassword(this.#page)?.trim() ?? '';
    if (name !== '') this.#name = name;
  }

  async describe(details: AppPasswordDetails, accountKind: AccountKind): Promise<void> {
    this.#details = details;
    if (this.#offered && this.#id === null) {
      await (this.#recording ??= this.#record(accountKind));
      this.#recording = null;
      return;
    }
    await this.#recording;
    if (this.#id === null) return;
    await sendMessage('describeAppPassword', { id: this.#id, note: { accountKind, name: this.#name, ...details } });
  }

  /** Only on the person's word: the value goes to the background once, to be turned into a fingerprint there. */
  async keepFingerprint(yes: boolean): Promise<void> {
    if (!yes) {
      this.#fingerprint = 'declined';
    } else {
      const appPassword = sharedReading().shownAppPassword(this.#page);
      if (appPassword === null || this.#id === null) this.#fingerprint = 'unavailable';
      else
        this.#fingerprint = (await sendMessage('keepFingerprint', { id: this.#id, appPassword })) ? 'kept' : 'locked';
    }
    this.#changed();
  }

  async #record(accountKind: AccountKind): Promise<void> {
    try {
      const note = { accountKind, name: this.#name, ...(this.#details ?? nothingSaid) };
      const { id, canFingerprint } = await sendMessage('recordAppPassword', note);
      this.#id = id;
      this.#fingerprint = canFingerprint ? 'asked' : 'locked';
    } catch {
      this.#id = null;
    }
    this.#changed();
  }

  #forget(): void {
    this.#name = '';
    this.#details = null;
    this.#recording = null;
    this.#id = null;
    this.#fingerprint = 'locked';
  }
}
