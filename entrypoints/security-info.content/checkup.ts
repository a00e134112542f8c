import { h, render } from 'preact';
import { sendMessage, type PageMemory } from '../../adapters/messages';
import { Overlay } from '../../components/findings/overlay';
import type { EnrolResult, Moment, OverlayModel } from '../../components/findings/model';
import { createOverlayHost, type OverlayHost } from '../../components/kit/overlay-host';
import type { Snapshot } from '../../core/checks/snapshot';
import type { AccountKind } from '../../core/microsoft-account';
import { sharedReading } from '../reading.content/shared';
import { actionsOf } from './actions';
import { AppPasswordBirth } from './app-passwords';
import { findingsOf } from './findings';
import { GuideRun } from './guide-run';
import { LedgerAnswers } from './ledger';
import { Marking } from './marking';

/** Pages on which there is something to read or to take part in. */
const shownOn = new Set([
  'app-passwords-legacy',
  'personal-app-password',
  'personal-proofs',
  'personal-security',
  'proofup-legacy',
  'security-info',
  'security-info-register',
]);

/** One page's checkup: what was read last, what the person did about it, and how it is shown. */
export class Checkup {
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly #css: string;
  #shown: { host: OverlayHost; stop: AbortController } | null = null;

  /** As read, before corrections. */
  read: Snapshot | null = null;
  /** With corrections. */
  snapshot: Snapshot | null = null;
  memory: PageMemory | null = null;
  #recalling = '';
  open = false;
  notice = '';
  enrolled: EnrolResult = 'offered';
  readonly ledger = new LedgerAnswers(() => this.show());
  readonly birth: AppPasswordBirth;
  readonly marking: Marking;
  readonly guide = new GuideRun();
  readonly #actions = actionsOf(this);

  constructor(page: Document, css: string, signal: AbortSignal) {
    this.page = page;
    this.#css = css;
    this.signal = signal;
    this.birth = new AppPasswordBirth(page, () => this.show());
    this.marking = new Marking(page, () => this.show(), signal);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Reads the page as it is now, and shows what there is to say. Called only when the page has settled after a change. */
  readonly look = (): void => {
    if (this.signal.aborted) return;
    const url = this.page.location.href;
    const { pageOf, readPage } = sharedReading();
    const kind = pageOf(url)?.kind;
    if (!kind || !shownOn.has(kind)) return this.#leave();
    const read = readPage(this.page, url);
    // A skeleton says nothing yet, and a moment of it in mid-work must not blow the overlay away.
    if (read.page.kind === null || read.page.accountKind === null || read.page.state === 'shell') return;
    if (read.page.state !== this.read?.page.state) this.enrolled = 'offered';
    this.read = read;
    void this.#recall(read.page.accountKind);
    this.#judge();
    this.show();
  };

  /** Takes up the person's corrections and moves along whatever depends on the reading. */
  #judge(): void {
    if (!this.read) return;
    this.snapshot = sharedReading().applyCorrections(this.read, this.memory?.corrections ?? []);
    this.ledger.compare(this.snapshot);
    this.guide.follow(this.snapshot);
  }

  /** Makes a change to what is remembered, then takes it up. */
  async remember(change: Promise<unknown>): Promise<void> {
    await change;
    this.#recalling = '';
    if (this.read?.page.accountKind) await this.#recall(this.read.page.accountKind);
  }

  async #recall(accountKind: AccountKind): Promise<void> {
    if (this.#recalling === accountKind) return;
    this.#recalling = accountKind;
    try {
      this.memory = await sendMessage('recall', { accountKind });
      this.#judge();
    } catch {
      this.memory ??= { dismissed: [], corrections: [] };
    }
    this.show();
  }

  /** Draws the present state. Nothing is drawn before the person's dismissals are known: no flash of what they put away. */
  show(): void {
    if (this.signal.aborted || !this.snapshot || !this.memory) return;
    const { host } = (this.#shown ??= this.#mount());
    host.attach();
    render(h(Overlay, { model: this.#model(this.snapshot, this.memory), actions: this.#actions }), host.container);
  }

  #model(snapshot: Snapshot, memory: PageMemory): OverlayModel {
    const findings = findingsOf(snapshot, this.ledger.tracked, memory.dismissed);
    return {
      direction: getComputedStyle(this.page.body).direction === 'rtl' ? 'rtl' : 'ltr',
      open: this.open,
      findings: findings.length > 0 ? findings : null,
      missing: snapshot.missing,
      rows: snapshot.methods.map(({ kind, label }, index) => ({
        index,
        kind,
        label,
        readAs: this.read?.methods[index]?.kind ?? kind,
      })),
      moment: this.#moment(snapshot),
      vanished: this.ledger.vanished,
      guide: this.guide.progress,
      marked: this.marking.element(),
      notice: this.notice,
    };
  }

  #moment(snapshot: Snapshot): Moment | null {
    const { state, qr, secretShown } = snapshot.page;
    if (state === 'authenticator-qr' || secretShown) return { kind: 'enrol', qr, result: this.enrolled };
    if (state === 'authenticator-code') return { kind: 'enter-code' };
    return this.birth.follow(snapshot);
  }

  #mount(): { host: OverlayHost; stop: AbortController } {
    const stop = new AbortController();
    const host = createOverlayHost(this.page, this.#css, stop.signal);
    this.page.addEventListener('input', () => this.birth.noteName(), {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
    return { host, stop };
  }

  /** Takes everything back: the page is as if Keytag had never been there. */
  #leave(): void {
    this.marking.unmark();
    this.guide.stop();
    this.open = false;
    this.read = null;
    this.snapshot = null;
    if (!this.#shown) return;
    render(null, this.#shown.host.container);
    this.#shown.stop.abort();
    this.#shown = null;
  }
}

/** Watches the page and looks at it whenever it has settled, until `signal` aborts. */
export function startCheckup(page: Document, css: string, signal: AbortSignal): Checkup {
  const checkup = new Checkup(page, css, signal);
  sharedReading().whenSettled(page, signal, checkup.look);
  return checkup;
}
