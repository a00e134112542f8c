import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface ChooseFileProps {
  /** What was wrong with the file before. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
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

/** Where a backup comes in: chosen, dropped or pasted. Says which apps are read and how to get a backup out of the stubborn ones. */
export function ChooseFile({ problem, busy, onChoose }: ChooseFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const title = useId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onChoose(file);
  };
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
          take(event.dataTransfer?.files);
        }}
        onPaste={(event) => take(event.clipboardData?.files)}
      >
        <Button look="primary" disabled={busy} onClick={() => picker.current?.click()}>
          {i18n.t(busy ? 'transfer.choose.busy' : 'transfer.choose.choose')}
        </Button>
        <p class="quiet">{i18n.t('transfer.choose.drop')}</p>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={i18n.t('transfer.choose.choose')}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="transfer-problem" role="alert">
        {problem}
      </p>
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
