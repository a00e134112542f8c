/** Types of `browsers.mjs`, which stays plain JavaScript: it runs before anything is installed. */
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;
