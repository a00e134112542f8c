/** The page says in the standard way that it is for a one-time code (HTML, "autofill"). */
export const isDeclared = (field: HTMLInputElement) =>
  /\bone-time-code\b/i.test(field.getAttribute('autocomplete') ?? '');

/** The page says that it is for another thing. */
export function isDeclaredOther(field: HTMLInputElement): boolean {
  const value = (field.getAttribute('autocomplete') ?? '').trim().toLowerCase();
  return (
    !/^(?:on|off|nope|none|false|disabled|)$/.test(value) &&
    /\b(?:tel|email|username|current-password|new-password|name|cc-|postal|address|bday|country|organization|street|url)/.test(
      value,
    )
  );
}

/** `passwordInput`, `totp_code` and `one-time-code` as words. */
export const wordsIn = (text: string) =>
  text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.:[\]/]+/g, ' ')
    .replace(/\s+/g, ' ');

/** What the page calls the field in its own code. */
export function ownNames(field: HTMLInputElement): string {
  return wordsIn(
    ['name', 'id', 'data-testid', 'data-test', 'data-qa'].map((name) => field.getAttribute(name) ?? '').join(' , '),
  );
}

/** What the page tells people about the field. */
export function labelOf(field: HTMLInputElement): string {
  const root = field.getRootNode();
  const byId = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) =>
        id !== '' && 'getElementById' in root && typeof root.getElementById === 'function'
          ? root.getElementById(id)
          : null,
      )
      .map((element) => element?.textContent ?? '');
  const texts = [
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('title'),
    ...[...(field.labels ?? [])].map((label) => label.textContent),
    ...byId(field.getAttribute('aria-labelledby')),
    ...byId(field.getAttribute('aria-describedby')),
  ];
  return wordsIn(texts.map((text) => (text ?? '').slice(0, 200)).join(' , '));
}

/** Whether the page says that digits belong into the field. */
export const isNumeric = (field: HTMLInputElement) =>
  /^(?:tel|number)$/i.test(field.type) ||
  /numeric/i.test(field.inputMode || (field.getAttribute('inputmode') ?? '')) ||
  /\\d|\[0-9]/.test(field.getAttribute('pattern') ?? '');
