import { securityInfoReading } from '../security-info';
import type { PageReader } from './reader';

/** The list of methods of a work or school account, and every dialog above it. */
export const securityInfo: PageReader = { id: 'security-info', pages: ['security-info'], read: securityInfoReading };
