import { h, render } from 'preact';
import { i18n } from '#i18n';
import { sendMessage } from '../../adapters/messages';
import { FillOffer, type FillState } from '../../components/findings/fill-offer';
import { createOverlayHost, type OverlayHost } from '../../components/kit/overlay-host';
import { sharedClockCheck } from '../labels.content/shared';
import { sharedReading } from '../reading.content/shared';
import { fillCode } from './fill';

/** The offer at one code prompt: shown while the page asks for a code that an app makes, gone with the prompt. */
export class SignInOffer {
  readonly #page: Document;
  readonly #css: string;
  readonly #signal: AbortSignal;
  #shown: { host: OverlayHost; stop: AbortController } | null = null;
  /** The prompt that the person was answered at: a new field is a new question. */
  #field: HTMLInputElement | null = null;
  #state: FillState = 'offered';
  #dismissed = false;
  /** What the clock check says; offered once a code was filled here, because that one may be refused. */
  #clock: string | null = null;
  #canFill: Promise<boolean> | null = null;

  constructor(page: Document, css: string, signal: AbortSignal) {
    this.#page = page;
    this.#css = css;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Looks at the page as it is now, after it has settled. */
  readonly look = (): void => {
    if (this.#signal.aborted) return;
    const prompt = this.#prompt();
    if (!prompt) return this.#leave();
    if (prompt.first !== this.#field) {
      this.#field = prompt.first;
      this.#dismissed = false;
      this.#state = prompt.offers === 'yes' ? 'offered' : 'ask';
    }
    if (this.#dismissed) return;
    this.#canFill ??= sendMessage('canFill').catch(() => false);
    void this.#canFill.then((can) => can && this.#show());
  };

  /** The code prompt that the page shows, if an app's code can be what it asks for; read afresh each time. */
  #prompt(): { field: HTMLInputElement | HTMLInputElement[]; first: HTMLInputElement; offers: 'yes' | 'ask' } | null {
    const { codeField, readPage } = sharedReading();
    const { page } = readPage(this.#page, this.#page.location.href);
    if (page.kind !== 'sign-in-code' || (page.offersCode !== 'yes' && page.offersCode !== 'ask')) return null;
    const field = codeField(this.#page);
    const first = Array.isArray(field) ? field[0] : field;
    return field && first ? { field, first, offers: page.offersCode } : null;
  }

  async #fill(): Promise<void> {
    const asked = this.#prompt();
    if (!asked) return this.#say('gone');
    this.#say('working');
    try {
      const answer = await sendMessage('fillCode', { account: sharedReading().signInAccount(this.#page) });
      if (answer.outcome === 'popup') return this.#say('popup');
      // The page may have moved on while a fresh step was awaited: only the very field that was asked for is filled.
      const now = this.#prompt();
      const fits = !this.#signal.aborted && now !== null && now.first === asked.first;
      const filled = fits && fillCode(now.field, answer.code);
      if (filled) this.#clock ??= '';
      this.#say(filled ? 'filled' : 'gone');
    } catch {
      this.#say('failed');
    }
  }

  async #checkClock(): Promise<void> {
    const tell = (sentence: string) => {
      this.#clock = sentence;
      this.#show();
    };
    tell(i18n.t('clock.checking'));
    try {
      tell(await sendMessage('clockChecked', await sharedClockCheck(this.#page.location)));
    } catch {
      tell(i18n.t('overlay.lost'));
    }
  }

  #say(state: FillState): void {
    this.#state = state;
    this.#show();
  }

  #show(): void {
    if (this.#signal.aborted || this.#dismissed || !this.#field) return;
    const { host } = (this.#shown ??= this.#mount());
    host.attach();
    const view = h(FillOffer, {
      state: this.#state,
      direction: getComputedStyle(this.#page.body).direction === 'rtl' ? 'rtl' : 'ltr',
      host: this.#page.location.host,
      clock: this.#clock,
      onCheckClock: () => void this.#checkClock(),
      onFill: () => void this.#fill(),
      onAnswer: (fromApp) => (fromApp ? this.#say('offered') : this.#dismiss()),
      onDismiss: () => this.#dismiss(),
    });
    render(view, host.container);
  }

  #mount(): { host: OverlayHost; stop: AbortController } {
    const stop = new AbortController();
    return { host: createOverlayHost(this.#page, this.#css, stop.signal), stop };
  }

  /** Put away until the page asks anew. */
  #dismiss(): void {
    const field = this.#field;
    this.#leave();
    this.#field = field;
    this.#dismissed = true;
  }

  #leave(): void {
    this.#field = null;
    this.#dismissed = false;
    if (!this.#shown) return;
    render(null, this.#shown.host.container);
    this.#shown.stop.abort();
    this.#shown = null;
  }
}

/** Watches a sign-in page for code prompts until `signal` aborts. */
export function startFillOffer(page: Document, css: string, signal: AbortSignal): SignInOffer {
  const offer = new SignInOffer(page, css, signal);
  sharedReading().whenSettled(page, signal, offer.look);
  return offer;
}
