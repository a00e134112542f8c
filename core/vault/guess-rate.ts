/**
 * What we reckon with for someone who has the files and a room with a few fast graphics cards. One guess at today's cost moves about
 * 400 MB (64 MiB, written and read in 3 passes); four cards of 1 TB/s come to 10,000 in a second. More cards, more guesses.
 */
export const guessesPerSecond = 10_000;

/** The shortest passphrase that is taken (NIST SP 800-63B-4 section 3.1.1.2 asks for 8 at least, and advises 15). */
const shortestPassphrase = 8;

/** Whether it is taken at all; counted in characters as people see them typed. */
export function isLongEnough(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFKC')).length >= shortestPassphrase;
}
