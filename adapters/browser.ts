/** The only importer of webextension-polyfill: dropping it later is a change to this line. */
export { default as browser } from 'webextension-polyfill';
