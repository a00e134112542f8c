import { withoutPadding } from '../core/otp/padding';
import { bareOf, clean } from './text';

// Masked with X, x, *, • or a bullet, as "+1 XXXXXXX12" or "+49 •••• ••89"; unmasked with blanks, dots, dashes, brackets.
const phone = /^\(?\+?\(?\d[\d\s().\-/Xx*•●∙·#]{5,24}$/;
const maskedPhone = /^\+?[\d\s().\-/Xx*•●∙·#]{5,26}$/;
const extension = /\s+(?:x|ext\.?|#)\s*\d{1,6}$/i;
const dateLike = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i;

/** A telephone number, an address or a secret is no longer: longer texts are not even looked at, since a page can make them endless. */
const longest = 330;

/** A telephone number, masked or not, with nothing beside it. */
export function isPhone(text: string): boolean {
  const whole = clean(text);
  if (whole.length > longest) return false;
  const bare = whole.replace(extension, '');
  if (dateLike.test(bare)) return false;
  const digits = bare.replace(/[^\p{N}]/gu, '').length;
  const masks = bare.replace(/[^Xx*•●∙·#]/g, '').length;
  if (phone.test(bare)) return masks > 0 ? digits >= 2 && digits + masks >= 6 : bare.startsWith('+') && digits >= 7;
  return masks >= 4 && digits >= 2 && digits <= 6 && maskedPhone.test(bare);
}

// Every part has an end, and a run is tried from its first character only: the time grows with the text and no faster.
const phoneInside = /(?:\+\s?\d|\+\s?[Xx*•]|(?<![\p{L}\p{N}*•●])[\dXx*•●]{2,24})[\d\s().\-Xx*•●∙·]{3,22}[\d]/u;

/** A number that is masked or has a country code, somewhere in a sentence. */
export function phoneIn(text: string): string | null {
  const found = phoneInside.exec(text)?.[0] ?? null;
  return found !== null && isPhone(found) ? clean(found) : null;
}

const email = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[\p{L}\d*•.-]{2,}$/u;

/** An e-mail address, masked or not, with nothing beside it. */
export function isEmail(text: string): boolean {
  const whole = clean(text);
  return whole.length <= longest && email.test(whole);
}

/** An address in which characters are masked, somewhere in a sentence. */
export function maskedEmailIn(text: string): boolean {
  return text.split(/\s/u).some((word) => {
    const parts = word.split('@');
    return parts.some((part, index) => /[*•●∙]/u.test(part) && (parts[index + 1] ?? '') !== '');
  });
}

/** A date alone: never the name of something that has another name beside it. */
export const isDate = (text: string): boolean => dateLike.test(clean(text));

/** An app password: 16 lower-case letters, at times in groups of four (facts/microsoft.md 1.2.3, 2.5; not documented). */
export function appPasswordIn(text: string): string | null {
  const bare = bareOf(text);
  return /^[a-z]{16}$/.test(bare) || /^[a-z]{4}(?:[ -][a-z]{4}){3}$/.test(bare) ? bare : null;
}

/** A TOTP secret: base32 of at least 16 characters, blanks and case as they come; never plain words (facts/portal.md 2.2). */
export function base32In(text: string): string | null {
  const bare = bareOf(text);
  if (bare.length > longest) return null;
  const packed = withoutPadding(bare.replace(/[\s-]/g, ''));
  if (!/^(?:[a-z2-7]{16,128}|[A-Z2-7]{16,128})$/.test(packed)) return null;
  const groups = bare.split(/[\s-]/);
  const even = groups.length === 1 || groups.slice(0, -1).every((group) => group.length === groups[0]!.length);
  return even ? packed : null;
}
