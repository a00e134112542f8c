import * as v from 'valibot';

const choice = <const T extends readonly [string, ...string[]]>(...options: T) =>
  v.optional(v.picklist(options), options[0]);
const number = (preset: string) => v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/)), preset);

/** Everything about the stand-in that a test may vary, by options or by the page's query (`?kt-lang=ja&kt-rows=table`). */
const schema = v.strictObject({
  /** Microsoft's own switch is `?lng=de` (microsoft.md 1.3, "Force a language"); `kt-lang` does the same here. */
  lang: choice('en', 'de', 'ja', 'ar'),
  /** The add dialog before and after August 2024, and the wording that went with it. */
  wording: choice('new', 'old'),
  testIds: choice('on', 'off'),
  /** Icons carry Fluent's `data-icon-name`. */
  icons: choice('on', 'off'),
  /** Seed of the hashed classes and `id__N` ids: another seed, other names. */
  shuffle: number('0'),
  rows: choice('div', 'list', 'table'),
  dir: choice('auto', 'ltr', 'rtl'),
  /** Milliseconds that the page stays an empty shell. */
  slow: number('50'),
  /** Throw the page's nodes away and build them anew every so many milliseconds; `0`: never. */
  rerender: number('0'),
  qr: choice('img', 'canvas', 'svg'),
  /** Where dialogs are put: at the end of the body as Fluent's layers are, or inside the page's root. */
  layer: choice('body', 'root'),
  /** Fluent's modal takes the focus back when it leaves. */
  trap: choice('off', 'on'),
  /** The last word of deleting an app password: `Ok` (now) or `Yes` (2020). */
  confirm: choice('ok', 'yes'),
  standard: choice('default', 'advisable', 'none'),
  picker: choice('all', 'no-app-password', 'no-authenticator'),
  /** How the secret is written beside the QR code. */
  secret: choice('lower', 'upper', 'spaced'),
  /** Which address the push flow's QR code holds. */
  push: choice('https', 'phonefactor'),
  account: choice('usual', 'empty', 'limit', 'phones', 'odd'),
  error: choice('none', 'bar', 'expired'),
  /** Which view the work sign-in shows first. */
  view: choice('code', 'sms', 'push', 'proofs'),
  /** Which of the personal sign-in's code boxes is shown. */
  box: choice('confirmation', 'fluent9', 'split', 'emailed'),
});
export type Knobs = v.InferOutput<typeof schema>;

/** The knobs of one page: its query first, then the site's own presets. A misspelt value throws, so that no test passes in vain. */
export function knobsOf(url: URL, presets: Partial<Knobs>): Knobs {
  const query = [...url.searchParams]
    .filter(([name]) => name.startsWith('kt-') || name === 'lng')
    .map(([name, value]) => [name === 'lng' ? 'lang' : name.slice(3), value] as const);
  return v.parse(schema, { ...presets, ...Object.fromEntries(query) });
}
