import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Problems } from './problems';
import { transferred } from './transferred';
import type { Problem } from './use-import';

export interface ChooseFileProps {
  /** What was wrong with the files before. */
  readonly problems: readonly Problem[];
  /** Which file of how many is being read; null when none is. */
  readonly reading: { readonly at: number; readonly of: number } | null;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onStop: () => void;
}

const [apps, ways] = [
  [
    '1Password',
    '2FAS',
    'Aegis',
    'andOTP',
    'Authenticator Extension',
    'Authy',
    'Bitwarden',
    'Duo',
    'Ente Auth',
    'FreeOTP',
    'FreeOTP+',
    'Google Authenticator',
    'KeePass',
    'KeePassXC',
    'LastPass Authenticator',
    'Proton Authenticator',
    'Proton Pass',
    'Raivo',
    'Steam',
    'Stratum',
    'TOTP Authenticator',
    'WinAuth',
  ],
  ['microsoft', 'google', 'authy'] as const,
];

/** Where backups come in: chosen, dropped or pasted. Says which apps are read and how to get a backup out of the stubborn ones. */
export function ChooseFile({ problems, reading, onChoose, onStop }: ChooseFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const title = useId();
  const busy = reading !== null;
  const take = (files: readonly File[]) => {
    if (files.length > 0 && !busy) onChoose(files);
  };
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => taking.current(transferred(event.clipboardData));
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return (
    <section class="transfer" aria-labelledby={title}>
      <header>
        <h1 id={title}>{i18n.t('transfer.choose.title')}</h1>
        <p class="quiet">{i18n.t('transfer.choose.why')}</p>
      </header>
      <div
        class={over ? 'transfer-drop is-over' : 'transfer-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(transferred(event.dataTransfer));
        }}
      >
        <Button look="primary" disabled={busy} onClick={() => picker.current?.click()}>
          {i18n.t(busy ? 'transfer.choose.busy' : 'transfer.choose.choose')}
        </Button>
        {reading ? (
          <>
            <output class="quiet">
              {reading.of > 1 ? i18n.t('transfer.choose.progress', [reading.at, reading.of]) : null}
            </output>
            <Button look="quiet" onClick={onStop}>
              {i18n.t('transfer.choose.stop')}
            </Button>
          </>
        ) : (
          <p class="quiet">{i18n.t('transfer.choose.drop')}</p>
        )}
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={i18n.t('transfer.choose.choose')}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
      <div class="transfer-apps">
        <h2>{i18n.t('transfer.choose.apps')}</h2>
        <ul>
          {apps.map((app) => (
            <li key={app}>{app}</li>
          ))}
        </ul>
        <p class="quiet small">{i18n.t('transfer.choose.also')}</p>
      </div>
      {ways.map((way) => (
        <details class="transfer-way" key={way}>
          <summary>{i18n.t(`transfer.way.${way}.title`)}</summary>
          <p>{i18n.t(`transfer.way.${way}.text`)}</p>
        </details>
      ))}
    </section>
  );
}
