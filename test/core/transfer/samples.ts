import { existsSync, readFileSync } from 'node:fs';

const folder = '../shared/samples/';

/** Real backups of other apps, read where they lie; tests of them are skipped, visibly, where the folder is absent. */
export const samplesAreHere = existsSync(folder);

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(folder + name));

/** The accounts of `stratum/urilist.txt`, base32 decoded by another program: most files of that folder hold them. */
export const stratumAccounts: readonly string[] = [
  'totp Long/Period 49a2cb856f7e2082b2212c0676bf6c7bf10c368d SHA1 6 60s',
  'totp Many/Digits b12ba31c67e1014f8fb2c9848838a16c37d21c32 SHA1 9 30s',
  'totp Sha/256 8a5b94b3ef0193409b7ab9e16397355e1cc32290 SHA256 6 30s',
  'totp Sha/512 a5b7b947aee11531dda20865d2c9f450317459c7 SHA512 6 30s',
  'hotp Standard/Hotp 4ba3aae6ec69c022b57103802296238e00e2b161 SHA1 6 #10',
  'totp Standard/Totp ef2a4364a93b36130dcd2922c7d1ca6986924ccc SHA1 6 30s',
  'totp NoIssuer/NoIssuer 563504bd8d82e469649a174bf0602b0d48419cb7 SHA1 6 30s',
];
