import { TransferError } from './types';

/** The failures that every encrypted or structured format shares, worded once. */
export const wrongPassword = (): TransferError => new TransferError('wrong-password', 'The password is wrong.');

/** `label`: the product, as people know it. */
export const damaged = (label: string): TransferError =>
  new TransferError('damaged', `This ${label} backup is truncated or damaged.`);

/** For formats whose authentication cannot tell the two apart. */
export const wrongPasswordOrDamaged = (): TransferError =>
  new TransferError('wrong-password', 'The password is wrong, or the file was truncated or damaged.');

/** `label`: the product, as people know it. */
export const newerVersion = (label: string): TransferError =>
  new TransferError(
    'refused',
    `This ${label} backup has a version that Keytag does not know yet. Export it as a plain text list of otpauth links instead.`,
  );

/** Throws where a file states a version above the newest that is known, whether as a number of any size or as text. */
export function checkVersion(found: unknown, newest: number, label: string): void {
  if (Number(found) > newest) throw newerVersion(label);
}
