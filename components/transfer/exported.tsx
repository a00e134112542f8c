import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import type { ExportChoice } from './export-choices';
import type { Written } from './export-view';
import { LossesShown } from './losses';
import { QrCode } from './qr-code';

export interface ExportedProps {
  readonly choice: ExportChoice;
  readonly written: Written;
  readonly onKeep: () => Promise<void>;
  readonly onAgain: () => void;
}

/** After the export: what to do with it, what it could not hold, and the QR codes where there are any. */
export function Exported({ choice, written, onKeep, onAgain }: ExportedProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { losses, codes } = written;
  const told = choice === 'sealed' ? 'sealed' : choice === 'google' ? 'scan' : 'open';
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {i18n.t(choice === 'google' ? 'transfer.export.scan_title' : 'transfer.export.saved')}
        </h2>
        <p class={choice === 'sealed' ? 'quiet' : 'transfer-note'}>{i18n.t(`transfer.export.told.${told}`)}</p>
      </header>
      {choice === 'sealed' ? null : <LossesShown losses={losses} />}
      {codes.map((modules, i) => (
        <QrCode key={i} modules={modules} label={i18n.t('transfer.export.code', [i + 1, codes.length])} />
      ))}
      {choice === 'sealed' ? null : <Keep onKeep={onKeep} />}
      <div class="transfer-actions">
        <Button onClick={onAgain}>{i18n.t('transfer.export.back')}</Button>
      </div>
    </section>
  );
}

/** People are told to delete a readable file, so it counts as a backup on their word alone. */
function Keep({ onKeep }: { readonly onKeep: () => Promise<void> }) {
  const [kept, setKept] = useState<'no' | 'busy' | 'yes'>('no');
  const keep = async () => {
    setKept('busy');
    await onKeep();
    setKept('yes');
  };
  return (
    <div class="transfer-keep">
      <p class="quiet small">{i18n.t('backup.keep.why')}</p>
      {kept === 'yes' ? null : (
        <Button disabled={kept === 'busy'} onClick={() => void keep()}>
          {i18n.t('backup.keep.yes')}
        </Button>
      )}
      <output class="small">{kept === 'yes' ? i18n.t('backup.keep.done') : ''}</output>
    </div>
  );
}
