import * as v from 'valibot';
import { browser } from './browser';

/** What a page is enrolling, handed over by the overlay until the person confirms it in the popup. */
export interface Enrolment {
  /** An `otpauth://` link, or the QR picture as a data URL: what the page shows. */
  readonly source: { readonly uri: string } | { readonly image: string };
  /** Host of the page, told to the person. */
  readonly host: string;
  /** Epoch ms at which it was handed over. */
  readonly at: number;
}

/** The key in `storage.session`: in memory only, out of reach for content scripts. */
const item = 'enrolment';

/** An enrolment that nobody confirms is forgotten after ten minutes: its page has moved on. */
const lifetime = 10 * 60_000;

const enrolmentSchema = v.strictObject({
  source: v.union([
    v.strictObject({ uri: v.pipe(v.string(), v.regex(/^otpauth:\/\//i), v.maxLength(4000)) }),
    v.strictObject({ image: v.pipe(v.string(), v.regex(/^data:image\//), v.maxLength(2_000_000)) }),
  ]),
  host: v.pipe(v.string(), v.regex(/^[a-z\d.-]{1,253}$/)),
  at: v.number(),
});

/** Keeps one enrolment for the popup; a later one takes its place. Rejects with a plain sentence when it has another shape. */
export async function putEnrolment(enrolment: Enrolment): Promise<void> {
  const parsed = v.safeParse(enrolmentSchema, enrolment);
  if (!parsed.success) throw new Error('Keytag did not understand what the page shows.');
  await browser.storage.session.set({ [item]: parsed.output });
}

/** The enrolment that waits, if it is not older than ten minutes; it stays until it is taken. */
export async function pendingEnrolment(now: number): Promise<Enrolment | null> {
  const stored = v.safeParse(enrolmentSchema, (await browser.storage.session.get(item))[item]);
  if (!stored.success) return null;
  const age = now - stored.output.at;
  if (age >= 0 && age < lifetime) return stored.output;
  await browser.storage.session.remove(item);
  return null;
}

/** The enrolment that waits, removed: confirmed or declined, it is not asked about again. */
export async function takeEnrolment(now: number): Promise<Enrolment | null> {
  const pending = await pendingEnrolment(now);
  if (pending) await browser.storage.session.remove(item);
  return pending;
}
