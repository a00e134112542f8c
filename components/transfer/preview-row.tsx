import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt, stepOf } from '../../core/otp/code';
import { differencesOf } from '../../core/transfer/differences';
import type { PreviewRow as Row } from '../../core/transfer/preview';
import { CodeText } from '../codes/code-text';

export interface PreviewRowProps {
  readonly row: Row;
  /** The time at which the current step was told. */
  readonly now: number;
  readonly index: number;
  readonly count: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** An entry of the file: whether to add it, what it is called, how it stands to the vault, and its code to compare. */
export function PreviewRow({ row, now, index, count, chosen, onToggle }: PreviewRowProps) {
  const { entry, state } = row;
  const id = useId();
  const step = entry.type === 'hotp' ? 0 : stepOf(entry, now);
  const code = useMemo(() => codeAt(entry, step * entry.period * 1000), [entry, step]);
  const name = entry.issuer || entry.label || i18n.t('codes.unnamed');
  return (
    <li class="transfer-row" style={{ '--at': index }} aria-posinset={index + 1} aria-setsize={count}>
      <input id={id} type="checkbox" checked={chosen} onChange={onToggle} aria-describedby={`${id}-state`} />
      <label class="transfer-names" for={id}>
        <bdi class="transfer-issuer">{name}</bdi>
        {entry.issuer && entry.label ? <bdi class="transfer-label">{entry.label}</bdi> : null}
        <span id={`${id}-state`} class={`transfer-state transfer-${state}`}>
          {stateText(row)}
        </span>
      </label>
      {code === null ? <span class="quiet">{i18n.t('codes.pin_needed')}</span> : <CodeText code={code} />}
    </li>
  );
}

function stateText({ entry, state, twin }: Row): string {
  if (state !== 'repeated' || !twin) return i18n.t(state === 'known' ? 'transfer.state.known' : 'transfer.state.new');
  const differences = differencesOf(twin, entry);
  if (differences.includes('secret')) return i18n.t('transfer.state.repeated_secret');
  if (differences.includes('issuer') || differences.includes('label')) {
    const other = [twin.issuer, twin.label].filter(Boolean).join(', ') || i18n.t('codes.unnamed');
    return i18n.t('transfer.state.repeated_name', [other]);
  }
  return i18n.t('transfer.state.repeated');
}
