/** The format that this Keytag writes. README.md specifies it; a change to it is a new number and an upgrade. */
export const vaultFormat = 1;

/** Random bytes. An argument, so that core stays a function of what it is given. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** How long a deleted entry stays in the bin, in milliseconds. */
export const binPeriod = 30 * 24 * 60 * 60 * 1000;

/** How many earlier sealed states are kept. */
export const snapshotsKept = 5;
