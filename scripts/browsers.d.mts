export function ensureBrowser(kind: 'chromium' | 'firefox'): string;
