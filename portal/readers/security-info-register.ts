import { securityInfoReading } from '../security-info';
import type { PageReader } from './reader';

/** The interrupt wizard "Keep your account secure": the same steps in a page of their own, without the list. */
export const securityInfoRegister: PageReader = {
  id: 'security-info-register',
  pages: ['security-info-register'],
  read(page) {
    const { facts, missing } = securityInfoReading(page);
    return { ...(facts ? { facts } : {}), missing: missing ?? [] };
  },
};
