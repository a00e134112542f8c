import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishMessages } from './strings';

// fake-browser has no i18n: answer from locales/en.yml, as the browser does from the built messages.
const messages = await englishMessages();
fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | number | (string | number)[]) => {
  const given = substitutions === undefined ? [] : [substitutions].flat();
  const text = messages[key]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1] ?? ''));
};
