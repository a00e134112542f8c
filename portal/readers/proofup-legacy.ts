import { readSecurityInfo } from '../security-info';
import type { PageReader } from './reader';

/** The old enrolment page of a work account; today it leads to security info (facts/portal.md 1.2). */
export const proofupLegacy: PageReader = {
  id: 'proofup-legacy',
  pages: ['proofup-legacy'],
  read({ skim, address, decodeQr }) {
    const { shown } = readSecurityInfo(skim, decodeQr);
    return { facts: { kind: address.kind, qr: shown.qr, secretShown: shown.secretShown } };
  },
};
