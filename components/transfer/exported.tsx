import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import type { ExportChoice } from './export-choices';
import type { Written } from './export-view';
import { QrCode } from './qr-code';

export interface ExportedProps {
  readonly choice: ExportChoice;
  readonly written: Written;
  readonly onAgain: () => void;
}

/** After the export: what to do with it, what it could not hold, and the QR codes where there are any. */
export function Exported({ choice, written, onAgain }: ExportedProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { left, codes } = written;
  const told = choice === 'sealed' ? 'sealed' : choice === 'google' ? 'scan' : 'open';
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {i18n.t(choice === 'google' ? 'transfer.export.scan_title' : 'transfer.export.saved')}
        </h2>
        <p class={choice === 'sealed' ? 'quiet' : 'transfer-note'}>{i18n.t(`transfer.export.told.${told}`)}</p>
      </header>
      {left.length > 0 ? (
        <details class="transfer-way" open>
          <summary>{i18n.t('transfer.export.left', left.length)}</summary>
          <ul>
            {left.map(({ where, why }) => (
              <li key={where}>
                {where}: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {codes.map((modules, i) => (
        <QrCode key={i} modules={modules} label={i18n.t('transfer.export.code', [i + 1, codes.length])} />
      ))}
      <div class="transfer-actions">
        <Button onClick={onAgain}>{i18n.t('transfer.export.back')}</Button>
      </div>
    </section>
  );
}
