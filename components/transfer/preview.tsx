import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NewEntry } from '../../core/otp/entry';
import type { PreviewRow as Row } from '../../core/transfer/preview';
import type { Rejected } from '../../core/transfer/types';
import { useNow } from '../codes/use-now';
import { rowHeight, useWindow } from '../codes/use-window';
import { Button } from '../kit/button';
import { PreviewRow } from './preview-row';

export interface PreviewProps {
  /** The app the file comes from. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly string[];
  /** Adds the chosen entries; gives what went wrong, or null. */
  readonly onAdd: (entries: readonly NewEntry[]) => Promise<string | null>;
  readonly onBack: () => void;
  readonly clock?: () => number;
}

/** What needs a decision comes first, what is there already last. */
const order = ['other-secret', 'other-details', 'new', 'known'] as const;

/** Everything in the file with a live code, before anything is written: what is new is chosen, what differs waits for a choice. */
export function Preview({ label, rows, rejected, warnings, onAdd, onBack, clock }: PreviewProps) {
  const sorted = useMemo(() => order.flatMap((state) => rows.filter((row) => row.state === state)), [rows]);
  const [chosen, setChosen] = useState<ReadonlySet<Row>>(() => new Set(rows.filter(({ state }) => state === 'new')));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { first, end } = useWindow(box, sorted.length);
  const shown = sorted.slice(first, end);
  const now = useNow(
    shown.filter(({ entry }) => entry.type !== 'hotp').map(({ entry }) => entry.period),
    clock,
  );
  useEffect(() => heading.current?.focus(), []);

  const toggle = (row: Row) => {
    const next = new Set(chosen);
    if (!next.delete(row)) next.add(row);
    setChosen(next);
  };
  const add = async () => {
    setBusy(true);
    setProblem(null);
    const wrong = await onAdd(rows.filter((row) => chosen.has(row)).map(({ entry }) => entry));
    if (wrong === null) return;
    setBusy(false);
    setProblem(wrong);
  };
  const counted = order
    .map((state) => [state, sorted.filter((row) => row.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h1 id={id} ref={heading} tabIndex={-1}>
          {i18n.t('transfer.preview.title', rows.length, [String(rows.length), label])}
        </h1>
        <p class="quiet">{i18n.t('transfer.preview.nothing_yet')}</p>
      </header>
      <ul class="transfer-counts">
        {counted.map(([state, count]) => (
          <li key={state} class={`transfer-state transfer-${state}`}>
            {i18n.t(`transfer.count.${keyOf(state)}`, count)}
          </li>
        ))}
        {rejected.length > 0 ? (
          <li class="transfer-state transfer-rejected">{i18n.t('transfer.count.rejected', rejected.length)}</li>
        ) : null}
      </ul>
      {warnings.map((warning) => (
        <p class="transfer-note" key={warning}>
          {warning}
        </p>
      ))}
      {sorted.length > 0 ? (
        <>
          <div class="transfer-actions">
            <Button look="quiet" onClick={() => setChosen(new Set(rows))}>
              {i18n.t('transfer.preview.all')}
            </Button>
            <Button look="quiet" onClick={() => setChosen(new Set())}>
              {i18n.t('transfer.preview.none')}
            </Button>
          </div>
          <div class="transfer-list" ref={box} style={{ '--rows': sorted.length }}>
            <ul aria-label={i18n.t('transfer.preview.list')} style={{ 'block-size': `${sorted.length * rowHeight}px` }}>
              {shown.map((row, place) => (
                <PreviewRow
                  key={first + place}
                  row={row}
                  now={now}
                  index={first + place}
                  count={sorted.length}
                  chosen={chosen.has(row)}
                  onToggle={() => toggle(row)}
                />
              ))}
            </ul>
          </div>
        </>
      ) : null}
      {rejected.length > 0 ? (
        <details class="transfer-way" open={sorted.length === 0}>
          <summary>{i18n.t('transfer.preview.rejected', rejected.length)}</summary>
          <ul class="transfer-rejects">
            {rejected.slice(0, 200).map(({ where, why }, index) => (
              <li key={index}>
                <strong>{where}</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p class="transfer-problem" role="alert">
        {problem}
      </p>
      <div class="transfer-actions transfer-end">
        <Button look="primary" disabled={busy || chosen.size === 0} onClick={() => void add()}>
          {busy ? i18n.t('transfer.preview.busy') : i18n.t('transfer.preview.add', chosen.size)}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onBack}>
          {i18n.t('transfer.back')}
        </Button>
      </div>
    </section>
  );
}

const keys = {
  new: 'new',
  known: 'known',
  'other-secret': 'other_secret',
  'other-details': 'other_details',
} as const;
const keyOf = (state: Row['state']): (typeof keys)[Row['state']] => keys[state];
