import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { explain } from '../core/checks/explain';
import type { Result } from './checkup-worker';

const strings = fileURLToPath(new URL('../locales/en.yml', import.meta.url));

/** One line without control characters, so that a page cannot move the terminal's cursor. */
export function oneLine(text: string, longest = 400): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longest);
}

/** The reading as text: page, methods, default, what to do, what was not seen. */
export async function forPeople({ snapshot, verdicts }: Result): Promise<string> {
  const { page, methods, defaultMethod, missing } = snapshot;
  if (page.kind === null) return 'This is not a page that Keytag reads.\n';
  const messages = generateChromeMessages(await parseMessagesFile(strings));
  const say = (key: string, values: readonly string[] = []) =>
    values.reduce(
      (text, value, place) => text.replaceAll(`$${place + 1}`, value),
      messages[key.replaceAll('.', '_')]?.message ?? key,
    );

  const facts = [
    page.state === null ? null : `showing ${page.state}`,
    page.offersCode === null
      ? null
      : { yes: 'asks for an app code', no: 'asks for no app code', ask: 'may ask for an app code' }[page.offersCode],
    page.qr === null
      ? null
      : { otpauth: 'QR code for any authenticator app', push: 'QR code for Microsoft Authenticator only' }[page.qr],
    page.secretShown ? 'shows the secret key as text' : null,
    page.canAddAppPassword === null
      ? null
      : page.canAddAppPassword
        ? 'app passwords can be added'
        : 'app passwords cannot be added',
  ].filter((fact) => fact !== null);
  const open = verdicts.filter(
    ({ outcome }) => outcome === 'fail' || outcome === 'needs-review' || outcome === 'error',
  );
  const passed = verdicts.filter(({ outcome }) => outcome === 'pass');

  const lines = [
    `Page: ${[page.kind, `${page.accountKind} account`, `${page.cloud} cloud`, ...facts].join(', ')}`,
    ...(methods.length > 0 ? ['', `Methods (${methods.length}):`] : []),
    ...methods.map(
      ({ kind, label, isDefault, evidence }) =>
        `  ${kind}${label === '' ? '' : `: ${label}`}${isDefault ? ' [default]' : ''}  (told by ${evidence.join(', ') || 'nothing'})`,
    ),
    ...(defaultMethod
      ? [
          '',
          defaultMethod.systemPreferred
            ? `Default: chosen by Microsoft; fall-back ${defaultMethod.kind}`
            : `Default: ${defaultMethod.kind}`,
        ]
      : []),
    ...(open.length > 0 ? ['', 'What to look at:'] : []),
    ...open.flatMap((verdict) => {
      const words = explain(verdict);
      if (!words) return [`  [${verdict.severity}] ${verdict.id}: ${verdict.outcome}`];
      const [fact] = words.facts;
      return [
        `  [${verdict.severity}] ${say(words.title, words.values)}`,
        ...(words.why === null ? [] : [`      ${say(words.why, words.values)}`]),
        ...(words.todo === null ? [] : [`      To do: ${say(words.todo, words.values)}`]),
        `      Source: ${fact.source.url}, checked on ${fact.checkedOn}`,
      ];
    }),
    ...(passed.length > 0
      ? ['', `In order: ${passed.map(({ id }) => say(`checks.${id.replaceAll('-', '_')}.title`)).join('; ')}`]
      : []),
    ...(missing.length > 0 ? ['', 'Not read:'] : []),
    ...missing.map((sentence) => `  ${sentence}`),
  ];
  return lines.map((line) => `${oneLine(line, 1000).trimEnd()}\n`).join('');
}
