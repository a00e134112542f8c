import issuerMarks from 'virtual:issuer-marks';
import { markFinder } from '../../core/icons/marks';

/** The mark of an issuer; null where none is bundled. Loads after the first codes. */
export const markOf = markFinder(issuerMarks);
