/** Everything about the stand-in that a test may vary, by options or by the page's query (`?kt-lang=ja&kt-rows=table`). */
export interface Knobs {
  /** Microsoft's own switch is `?lng=de` (facts: "Force a language"); `kt-lang` does the same here. */
  readonly lang: 'en' | 'de' | 'ja' | 'ar';
  /** The add dialog before and after August 2024, and the wording that went with it. */
  readonly wording: 'old' | 'new';
  readonly testIds: 'on' | 'off';
  /** Icons carry Fluent's `data-icon-name`. */
  readonly icons: 'on' | 'off';
  /** Seed of the hashed classes and `id__N` ids: another seed, other names. */
  readonly shuffle: string;
  readonly rows: 'div' | 'list' | 'table';
  readonly dir: 'auto' | 'ltr' | 'rtl';
  /** Milliseconds that the page stays an empty shell. */
  readonly slow: string;
  /** Throw the page's nodes away and build them anew every so many milliseconds; `0`: never. */
  readonly rerender: string;
  readonly qr: 'img' | 'canvas' | 'svg';
  /** Where dialogs are put: at the end of the body as Fluent's layers are, or inside the page's root. */
  readonly layer: 'body' | 'root';
  /** Fluent's modal takes the focus back when it leaves. */
  readonly trap: 'on' | 'off';
  /** The last word of deleting an app password: `Yes` (2020) or `Ok` (later). */
  readonly confirm: 'yes' | 'ok';
  readonly standard: 'default' | 'advisable' | 'none';
  readonly picker: 'all' | 'no-app-password' | 'no-authenticator';
  /** How the secret is written beside the QR code. */
  readonly secret: 'lower' | 'upper' | 'spaced';
  readonly account: 'usual' | 'empty' | 'limit' | 'phones' | 'odd';
  readonly error: 'none' | 'bar' | 'expired';
  /** Which view the work sign-in shows first, and which variant the personal one is. */
  readonly view: 'code' | 'sms' | 'push' | 'proofs' | 'confirmation' | 'fluent9' | 'split' | 'emailed';
}

const choices: { readonly [K in keyof Knobs]: readonly Knobs[K][] } = {
  lang: ['en', 'de', 'ja', 'ar'],
  wording: ['new', 'old'],
  testIds: ['on', 'off'],
  icons: ['on', 'off'],
  shuffle: [],
  rows: ['div', 'list', 'table'],
  dir: ['auto', 'ltr', 'rtl'],
  slow: [],
  rerender: [],
  qr: ['img', 'canvas', 'svg'],
  layer: ['body', 'root'],
  trap: ['off', 'on'],
  confirm: ['ok', 'yes'],
  standard: ['default', 'advisable', 'none'],
  picker: ['all', 'no-app-password', 'no-authenticator'],
  secret: ['lower', 'upper', 'spaced'],
  account: ['usual', 'empty', 'limit', 'phones', 'odd'],
  error: ['none', 'bar', 'expired'],
  view: ['code', 'sms', 'push', 'proofs', 'confirmation', 'fluent9', 'split', 'emailed'],
};

const numbers = { shuffle: '0', slow: '50', rerender: '0' } as const;

function valueOf(knob: keyof Knobs, asked: string | null, preset: string | undefined): string {
  const value = asked ?? preset;
  if (knob in numbers) return value && /^\d{1,6}$/.test(value) ? value : numbers[knob as keyof typeof numbers];
  const allowed: readonly string[] = choices[knob];
  if (value !== undefined && !allowed.includes(value))
    throw new Error(`kt-${knob}=${value}: not one of ${allowed.join(', ')}`);
  return value ?? allowed[0]!;
}

/** The knobs of one page: its query first, then the site's own presets. A misspelt value throws, so that no test passes in vain. */
export function knobsOf(url: URL, presets: Partial<Knobs>): Knobs {
  const asked = (knob: keyof Knobs) =>
    url.searchParams.get(`kt-${knob}`) ?? (knob === 'lang' ? url.searchParams.get('lng') : null);
  const entries = (Object.keys(choices) as (keyof Knobs)[]).map((knob) => [
    knob,
    valueOf(knob, asked(knob), presets[knob]),
  ]);
  return Object.fromEntries(entries) as unknown as Knobs;
}
