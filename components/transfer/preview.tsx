import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { choose, chooseAll, chosen, firstChoices, type Chosen } from '../../core/transfer/choices';
import { differs } from '../../core/transfer/preview';
import { rowHeight } from '../codes/use-window';
import { Button } from '../kit/button';
import { Counts } from './counts';
import { DifferenceRow } from './difference-row';
import { PreviewRow } from './preview-row';
import { Problems } from './problems';
import { Rejects } from './rejects';
import { Rows } from './rows';
import type { Looking } from './use-import';

export interface PreviewProps {
  readonly looking: Looking;
  /** Writes what was chosen; gives what went wrong, or null. */
  readonly onApply: (chosen: Chosen) => Promise<string | null>;
  /** What went wrong before. */
  readonly told: string | null;
  readonly onBack: () => void;
  readonly clock?: () => number;
}

/** Height of an account that differs in px; transfer.css draws it so. */
const differenceHeight = 192;

/** Everything in the files with a live code, before anything is written: what is new is chosen, what differs waits for a choice. */
export function Preview({ looking, told, onApply, onBack, clock }: PreviewProps) {
  const { rows, rejected, warnings, problems } = looking;
  const [choices, setChoices] = useState(() => firstChoices(rows));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(told);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const differing = useMemo(() => rows.filter(differs), [rows]);
  // What is new comes first, what is there already last.
  const others = useMemo(
    () => (['new', 'repeated', 'known'] as const).flatMap((state) => rows.filter((row) => row.state === state)),
    [rows],
  );
  const all = chosen(rows, choices);
  const timing = clock ? { clock } : {};
  useEffect(() => heading.current?.focus(), []);

  const apply = async () => {
    setBusy(true);
    setProblem(null);
    const wrong = await onApply(all);
    if (wrong === null) return;
    setBusy(false);
    setProblem(wrong);
  };
  return (
    <section class="transfer" aria-labelledby={id}>
      <header>
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title(looking)}
        </h1>
        <p class="quiet">{i18n.t('transfer.preview.nothing_yet')}</p>
      </header>
      <Counts rows={rows} rejected={rejected.length} />
      {problems.length > 0 ? (
        <div class="transfer-unread">
          <h2>{i18n.t('transfer.preview.not_read', problems.length)}</h2>
          <Problems problems={problems} named />
        </div>
      ) : null}
      {warnings.map((warning) => (
        <p class="transfer-note" key={warning}>
          {warning}
        </p>
      ))}
      {differing.length > 0 ? (
        <>
          <h2>{i18n.t('transfer.differ.title', differing.length)}</h2>
          <p class="quiet">{i18n.t('transfer.differ.why')}</p>
          {differing.length > 1 ? (
            <fieldset class="transfer-actions transfer-for-all">
              <legend>{i18n.t('transfer.differ.for_all')}</legend>
              {(['keep', 'take', 'add'] as const).map((choice) => (
                <Button look="quiet" key={choice} onClick={() => setChoices(chooseAll(choices, differing, choice))}>
                  {i18n.t(`transfer.differ.${choice}`)}
                </Button>
              ))}
            </fieldset>
          ) : null}
          <Rows name={i18n.t('transfer.differ.list')} rows={differing} height={differenceHeight} {...timing}>
            {(row, index, now) => (
              <DifferenceRow
                key={index}
                row={row}
                now={now}
                index={index}
                count={differing.length}
                choice={choices.get(row) ?? 'keep'}
                onChoose={(choice) => setChoices(choose(choices, row, choice))}
              />
            )}
          </Rows>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          {differing.length > 0 ? <h2>{i18n.t('transfer.preview.others')}</h2> : null}
          <div class="transfer-actions">
            <Button look="quiet" onClick={() => setChoices(chooseAll(choices, others, 'add'))}>
              {i18n.t('transfer.preview.all')}
            </Button>
            <Button look="quiet" onClick={() => setChoices(chooseAll(choices, others, 'keep'))}>
              {i18n.t('transfer.preview.none')}
            </Button>
          </div>
          <Rows name={i18n.t('transfer.preview.list')} rows={others} height={rowHeight} {...timing}>
            {(row, index, now) => (
              <PreviewRow
                key={index}
                row={row}
                now={now}
                index={index}
                count={others.length}
                chosen={choices.get(row) === 'add'}
                onToggle={() => setChoices(choose(choices, row, choices.get(row) === 'add' ? 'keep' : 'add'))}
              />
            )}
          </Rows>
        </>
      ) : null}
      <Rejects rejected={rejected} open={rows.length === 0} />
      <p class="transfer-problem" role="alert">
        {problem}
      </p>
      <div class="transfer-actions transfer-end">
        <Button
          look="primary"
          disabled={busy || all.added.length + all.replaced.length === 0}
          onClick={() => void apply()}
        >
          {busy ? i18n.t('transfer.preview.busy') : applying(all.added.length, all.replaced.length)}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onBack}>
          {i18n.t('transfer.back')}
        </Button>
      </div>
    </section>
  );
}

function title({ rows, files, labels }: Looking): string {
  const count = rows.length;
  return files > 1
    ? i18n.t('transfer.preview.title_several', count, [String(count), String(files)])
    : i18n.t('transfer.preview.title', count, [String(count), labels[0] ?? '']);
}

function applying(added: number, replaced: number): string {
  if (replaced === 0) return i18n.t('transfer.preview.add', added);
  if (added === 0) return i18n.t('transfer.preview.replace', replaced);
  return i18n.t('transfer.preview.apply', [added, replaced]);
}
