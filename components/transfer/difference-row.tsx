import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt, stepOf } from '../../core/otp/code';
import type { Entry, NewEntry } from '../../core/otp/entry';
import type { Choice } from '../../core/transfer/choices';
import { differencesOf, type Difference } from '../../core/transfer/differences';
import type { DifferingRow } from '../../core/transfer/preview';
import { CodeText } from '../codes/code-text';

export interface DifferenceRowProps {
  readonly row: DifferingRow<Entry>;
  /** The time at which the current step was told. */
  readonly now: number;
  readonly index: number;
  readonly count: number;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const choices: readonly Choice[] = ['keep', 'take', 'add'];

/** An account of the file beside the one that is there: what differs in words, both codes, and which of them is to stay. */
export function DifferenceRow({ row, now, index, count, choice, onChoose }: DifferenceRowProps) {
  const { entry, like } = row;
  const id = useId();
  const name = like.issuer || like.label || i18n.t('codes.unnamed');
  const told = useMemo(() => sentences(like, entry).join(' · '), [like, entry]);
  return (
    <li class="transfer-difference" style={{ '--at': index }} aria-posinset={index + 1} aria-setsize={count}>
      <div class="transfer-names">
        <bdi class="transfer-issuer">{name}</bdi>
        {like.issuer && like.label ? <bdi class="transfer-label">{like.label}</bdi> : null}
        <span id={`${id}-told`} class="transfer-state transfer-told" title={told}>
          {told}
        </span>
      </div>
      <dl class="transfer-both">
        <Side name={i18n.t('transfer.differ.mine')} entry={like} now={now} />
        <Side name={i18n.t('transfer.differ.theirs')} entry={entry} now={now} />
      </dl>
      <fieldset class="transfer-choice" aria-describedby={`${id}-told`}>
        <legend class="visually-hidden">
          {i18n.t('transfer.differ.of', [[like.issuer, like.label].filter(Boolean).join(', ') || name])}
        </legend>
        {choices.map((one) => (
          <label key={one} class={one === choice ? 'is-chosen' : ''}>
            <input type="radio" name={id} checked={one === choice} onChange={() => onChoose(one)} />
            <span>{i18n.t(`transfer.differ.${one}`)}</span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

function Side({ name, entry, now }: { readonly name: string; readonly entry: NewEntry; readonly now: number }) {
  const step = entry.type === 'hotp' ? 0 : stepOf(entry, now);
  const code = useMemo(() => codeAt(entry, step * entry.period * 1000), [entry, step]);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{code === null ? i18n.t('codes.pin_needed') : <CodeText code={code} />}</dd>
    </div>
  );
}

/** What differs, in words. Issuer and account name are one thing to people: the name. */
function sentences(mine: NewEntry, theirs: NewEntry): readonly string[] {
  const differences = differencesOf(mine, theirs);
  const isRenamed = differences.includes('issuer') || differences.includes('label');
  const told: Partial<Record<Difference, () => string>> = {
    secret: () => i18n.t('transfer.differ.secret'),
    digits: () => i18n.t('transfer.differ.digits', [mine.digits, theirs.digits]),
    period: () => i18n.t('transfer.differ.period', [mine.period, theirs.period]),
    algorithm: () => i18n.t('transfer.differ.algorithm', [mine.algorithm, theirs.algorithm]),
    pin: () => i18n.t('transfer.differ.pin'),
  };
  const theirName = [theirs.issuer, theirs.label].filter(Boolean).join(', ');
  return [
    ...(isRenamed ? [theirName ? i18n.t('transfer.differ.name', [theirName]) : i18n.t('transfer.differ.no_name')] : []),
    ...differences.flatMap((difference) => told[difference]?.() ?? []),
  ];
}
