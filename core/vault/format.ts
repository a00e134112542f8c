/** The format that this Keytag writes. README.md specifies it; a change to it is a new number and an upgrade. */
export const vaultFormat = 1;

/** Random bytes. An argument, so that core stays a function of what it is given. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** How long a deleted entry, or app password of the ledger, stays in the bin: 30 days, in milliseconds. */
export const binPeriod = 30 * 24 * 60 * 60 * 1000;

/** How many earlier sealed states are kept. */
export const snapshotsKept = 5;

/** The cost of a new passphrase slot: 64 MiB, 3 passes, 1 lane, above the second choice of RFC 9106 section 4. `memory` in KiB. */
export const passphraseCost = { memory: 64 * 1024, passes: 3, lanes: 1 } as const;
