import * as v from 'valibot';

/** Ways to order the codes; pinned entries come first in each. */
export const sorts = ['manual', 'name', 'last-used', 'most-used'] as const;

/** Seconds after which a copied code is taken out of the clipboard; 0: never. */
export const clipboardTimes = [0, 15, 30, 60, 120] as const;

/** The person's settings of the codes. A part that cannot be read has its usual value; the others are kept. */
export const codesSettings = v.object({
  sort: v.fallback(v.picklist(sorts), 'manual'),
  /** Codes are shown after a click only: for people whose screen is seen by others. */
  hideCodes: v.fallback(v.boolean(), false),
  /** More rows on the same screen. */
  compact: v.fallback(v.boolean(), false),
  /** Needs a permission that the person gives when they turn it on: docs/permissions.md. */
  clearClipboardAfter: v.fallback(v.picklist(clipboardTimes), 0),
  /** Keytag sends the form after it filled a code. */
  submitAfterFill: v.fallback(v.boolean(), false),
  /** Codes are made with the time of the last clock check. */
  correctClock: v.fallback(v.boolean(), false),
});
export type CodesSettings = Readonly<v.InferOutput<typeof codesSettings>>;

/** Until the person chooses. */
export const usualCodesSettings: CodesSettings = {
  sort: 'manual',
  hideCodes: false,
  compact: false,
  clearClipboardAfter: 0,
  submitAfterFill: false,
  correctClock: false,
};
