import { memo } from './memo';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt, stepOf } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { Icon } from '../kit/icons/icon';
import { CodeText } from './code-text';
import { Countdown } from './countdown';
import { FillButton } from './fill-button';

export interface EntryRowProps {
  readonly entry: Entry;
  /** The time at which the current step was told; the row changes only with its step. */
  readonly now: number;
  readonly index: number;
  /** What titles above the row take, px. */
  readonly shift: number;
  /** Whether the row has a *Fill* of its own; its menu always has. */
  readonly fills: boolean;
  readonly count: number;
  readonly tabbable: boolean;
  readonly actions: RowActions;
}

/** What a row can ask for. The object stays the same, so that rows need not be drawn again. */
export interface RowActions {
  /** Copies a code; null where the entry needs its PIN first. */
  readonly copy: (entry: Entry, code: string | null) => void;
  /** HOTP: counts up by one. */
  readonly advance: (entry: Entry) => void;
  readonly menu: (entry: Entry, button: HTMLElement) => void;
  /** Types the code into the page in front of the person. */
  readonly fill: (entry: Entry) => void;
}

function Row({ entry, now, index, shift, fills, count, tabbable, actions }: EntryRowProps) {
  const counts = entry.type === 'hotp';
  const step = counts ? 0 : stepOf(entry, now);
  const code = useMemo(() => codeAt(entry, step * entry.period * 1000), [entry, step]);
  const name = entry.issuer || entry.label || i18n.t('codes.unnamed');
  return (
    <li
      class="entry"
      style={{ '--at': index, '--shift': `${shift}px`, '--hue': hueOf(name) }}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
    >
      <button
        type="button"
        class="entry-main"
        tabIndex={tabbable ? 0 : -1}
        onClick={() => actions.copy(entry, code)}
        title={i18n.t('codes.copy')}
      >
        <span class="entry-letter" aria-hidden="true">
          {initial(name)}
        </span>
        <span class="entry-names">
          <bdi class="entry-issuer">{name}</bdi>
          {entry.issuer && entry.label ? <bdi class="entry-label">{entry.label}</bdi> : null}
        </span>
        {code === null ? <span class="entry-pin">{i18n.t('codes.pin_needed')}</span> : <CodeText code={code} />}
      </button>
      <span class="entry-side">
        {fills ? <FillButton name={name} tabbable={tabbable} onFill={() => actions.fill(entry)} /> : null}
        {entry.pinned ? (
          <span class="entry-pinned">
            <Icon name="pin" />
            <span class="visually-hidden">{i18n.t('codes.pinned')}</span>
          </span>
        ) : null}
        {counts ? (
          <button
            type="button"
            class="button button-icon"
            tabIndex={tabbable ? 0 : -1}
            aria-label={i18n.t('codes.advance', [name, entry.counter.toString()])}
            title={i18n.t('codes.counter', [entry.counter.toString()])}
            onClick={() => actions.advance(entry)}
          >
            <Icon name="next" />
          </button>
        ) : (
          <Countdown key={step} otp={entry} now={now} />
        )}
        <button
          type="button"
          class="button button-icon"
          tabIndex={tabbable ? 0 : -1}
          aria-label={i18n.t('codes.more', [name])}
          aria-haspopup="menu"
          onClick={(event) => actions.menu(entry, event.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </span>
    </li>
  );
}

/** A row is drawn again when its entry, its place or its step changes: never because time passes. */
export const EntryRow = memo(Row, (before, after) => {
  const sameStep =
    before.now === after.now ||
    after.entry.type === 'hotp' ||
    stepOf(before.entry, before.now) === stepOf(after.entry, after.now);
  return (
    sameStep &&
    before.entry === after.entry &&
    before.index === after.index &&
    before.shift === after.shift &&
    before.fills === after.fills &&
    before.count === after.count &&
    before.tabbable === after.tabbable &&
    before.actions === after.actions
  );
});

function initial(name: string): string {
  const [first = '?'] = name;
  return first.toLocaleUpperCase();
}

/** A hue that stays with the name. */
function hueOf(name: string): number {
  let sum = 7;
  for (let at = 0; at < name.length; at++) sum = (sum * 31 + name.charCodeAt(at)) % 360;
  return sum;
}
