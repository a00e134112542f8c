import './sheet.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SheetEntry } from '../../core/backup/sheet';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';
import { QrCode } from '../transfer/qr-code';
import { FreshUnlock, type FreshUnlockSetting } from '../vault/fresh-unlock';

export interface SheetProps {
  readonly count: number;
  readonly unlock: FreshUnlockSetting;
  /** Draws the codes: only after the warning and the fresh unlock. */
  readonly onDraw: () => Promise<readonly SheetEntry[]>;
  readonly onPrint: () => void;
  /** The person says that the sheet is printed and kept. */
  readonly onKeep: () => Promise<void>;
}

interface Drawn {
  readonly entries: readonly SheetEntry[];
  readonly at: number;
}

/** The recovery sheet: each account as a QR code for paper. What is drawn lives in this view alone and goes with it. */
export function Sheet({ count, unlock, onDraw, onPrint, onKeep }: SheetProps) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const draw = async () => {
    setBusy(true);
    await onDraw().then(
      (entries) => setDrawn({ entries, at: unlock.now() }),
      () => setFailed(true),
    );
    setBusy(false);
  };
  if (drawn) return <DrawnSheet {...drawn} onPrint={onPrint} onKeep={onKeep} />;
  return (
    <section class="transfer">
      <header>
        <h2>{i18n.t('backup.sheet.title')}</h2>
        <p class="quiet">{i18n.t('backup.sheet.why', count)}</p>
      </header>
      {count === 0 ? null : (
        <>
          <p class="transfer-note">{i18n.t('backup.sheet.warning')}</p>
          <FreshUnlock
            setting={unlock}
            busy={busy}
            anyway={i18n.t('backup.sheet.anyway')}
            onRight={() => void draw()}
          />
        </>
      )}
      <p class="transfer-problem" role="alert">
        {failed ? i18n.t('backup.sheet.failed') : ''}
      </p>
    </section>
  );
}

function DrawnSheet({ entries, at, onPrint, onKeep }: Drawn & Pick<SheetProps, 'onPrint' | 'onKeep'>) {
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="transfer-actions sheet-actions">
        <Button look="primary" onClick={onPrint}>
          {i18n.t('backup.sheet.print')}
        </Button>
        {kept ? null : (
          <Button onClick={() => void onKeep().then(() => setKept(true))}>{i18n.t('backup.sheet.kept')}</Button>
        )}
        <output>{kept ? i18n.t('backup.keep.done') : ''}</output>
      </div>
      <article class="sheet">
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {i18n.t('backup.sheet.heading')}
          </h2>
          <p>{i18n.t('backup.sheet.of', entries.length, [String(entries.length), formatMoment(at, 'day-only')])}</p>
          <p>{i18n.t('backup.sheet.keep')}</p>
          <p>{i18n.t('backup.sheet.use')}</p>
        </header>
        <ul>
          {entries.map(({ id, issuer, label, modules, secret, type }) => (
            <li key={id}>
              {modules ? (
                <QrCode modules={modules} label={i18n.t('backup.sheet.code', [issuer || label])} />
              ) : (
                <p>{i18n.t('backup.sheet.too_long')}</p>
              )}
              <div>
                <h3>
                  <bdi>{issuer || label}</bdi>
                </h3>
                {issuer === '' ? null : (
                  <p>
                    <bdi>{label}</bdi>
                  </p>
                )}
                <p class="sheet-secret">{secret}</p>
                {type === 'hotp' ? <p>{i18n.t('backup.sheet.counts')}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      </article>
    </>
  );
}
