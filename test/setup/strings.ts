import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** The English strings as the browser would answer them, keyed as in `_locales/en/messages.json`. */
export async function englishMessages(): Promise<Record<string, { message: string }>> {
  return generateChromeMessages(await parseMessagesFile('locales/en.yml'));
}
