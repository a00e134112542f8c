/** Loads the marks of issuers: the largest part of the list, and the least urgent. */
export const loadMarks = () => import('./issuer-marks');
