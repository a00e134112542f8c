/** What can be written in clear; named as its strings are. `google` is shown as QR codes, not saved. */
export const exportChoices = ['links', 'json', 'aegis', 'twofas', 'google'] as const;
export type OpenChoice = (typeof exportChoices)[number];
export type ExportChoice = 'sealed' | OpenChoice;
