/** The least that a slot may cost: tests derive often. */
export const cheap = { memory: 8 * 1024, passes: 1, lanes: 1 };

export { newEntry } from '../fixtures/entries';
