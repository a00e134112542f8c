import { issuerMarks } from '../../scripts/issuer-marks';

/** What the build makes, for tests: `vitest.config.ts` puts it in the place of `virtual:issuer-marks`. */
export default issuerMarks();
