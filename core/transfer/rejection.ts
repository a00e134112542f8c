/**
 * Thrown by what reads one entry; `eachEntry` turns it into a line of the report. The message must not quote the file:
 * any field may hold a secret.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';
}
