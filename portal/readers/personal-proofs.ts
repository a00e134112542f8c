import { readSecurityInfo } from '../security-info';
import type { PageReader } from './reader';

/** The sign-in methods of a personal account, and its enrolment of an app. Only rows whose kind is known are told (facts/portal.md 5). */
export const personalProofs: PageReader = {
  id: 'personal-proofs',
  pages: ['personal-proofs'],
  read({ skim, address, decodeQr }) {
    const { rows, methods, shown } = readSecurityInfo(skim, decodeQr);
    const known = methods.flatMap((method, index) =>
      method.kind === 'unknown' ? [] : [{ method, row: rows[index]! }],
    );
    return {
      facts: { kind: address.kind, qr: shown.qr, secretShown: shown.secretShown },
      methods: known.map(({ method }) => method),
      rows: known.map(({ row }) => row),
      appPasswords: known.flatMap(({ method }) => (method.kind === 'app-password' ? [{ name: method.label }] : [])),
    };
  },
};
