import { i18n } from '#i18n';
import { stepOf } from '../../core/otp/code';
import type { Mark } from '../../core/icons/marks';
import type { Entry } from '../../core/otp/entry';
import { groupDigits } from '../../core/otp/group-digits';
import { isLate } from '../../core/otp/late';
import { firstGlyphs, Glyph } from '../kit/icons/glyph';
import { CodeText } from './code-text';
import { Countdown } from './countdown';
import { FillButton } from './fill-button';
import { IssuerIcon } from './issuer-icon';
import { memo } from './memo';
import { useCodes } from './use-codes';

export interface EntryRowProps {
  readonly entry: Entry;
  /** The time at which the current step was told; the row changes only with its step and when that is about to end. */
  readonly now: number;
  readonly index: number;
  /** What titles above the row take, px. */
  readonly shift: number;
  /** Whether the row has a *Fill* of its own; its menu always has. */
  readonly fills: boolean;
  readonly count: number;
  readonly tabbable: boolean;
  /** The code stands behind dots until it is clicked, and is not even made. */
  readonly hidden: boolean;
  /** Whether it is among those chosen; null when nothing is being chosen. */
  readonly chosen: boolean | null;
  /** The issuer's mark; null where none is bundled or loaded yet. */
  readonly mark: Mark | null;
  /** How far it is dragged from its place (px); null when it is not. */
  readonly dragged: number | null;
  readonly actions: RowActions;
}

/** What a row can ask for. The object stays the same, so that rows need not be drawn again. */
export interface RowActions {
  /** Copies a code; null where the entry needs its PIN first; undefined where it was hidden. */
  readonly copy: (entry: Entry, code: string | null | undefined) => void;
  /** Takes the entry among those chosen or out; `range`: all from the one before. */
  readonly choose: (entry: Entry, range: boolean) => void;
  /** HOTP: counts up by one. */
  readonly advance: (entry: Entry) => void;
  readonly menu: (entry: Entry, button: HTMLElement) => void;
  /** Types the code into the page in front of the person. */
  readonly fill: (entry: Entry) => void;
}

function Row(props: EntryRowProps) {
  const { entry, now, index, shift, fills, count, tabbable, hidden, chosen, mark, dragged, actions } = props;
  const counts = entry.type === 'hotp';
  const step = counts ? 0 : stepOf(entry, now);
  const { code, next } = useCodes(entry, step, { code: !hidden, next: !hidden && isLate(entry, now) });
  const name = entry.issuer || entry.label || i18n.t('codes.unnamed');
  return (
    <li
      class={dragged === null ? 'entry' : 'entry entry-dragged'}
      style={{ '--at': index, '--shift': `${shift + (dragged ?? 0)}px` }}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
    >
      <span class="entry-grip" aria-hidden="true" title={i18n.t('codes.drag')} />
      <button
        type="button"
        class="entry-main"
        tabIndex={tabbable ? 0 : -1}
        role={chosen === null ? undefined : 'checkbox'}
        aria-checked={chosen ?? undefined}
        onClick={(event) => {
          const choosing = chosen !== null || event.shiftKey || event.ctrlKey || event.metaKey;
          if (choosing) actions.choose(entry, event.shiftKey);
          else actions.copy(entry, code);
        }}
        title={chosen === null ? i18n.t('codes.copy') : undefined}
      >
        {chosen === null ? <IssuerIcon name={name} mark={mark} /> : <Box chosen={chosen} />}
        <span class="entry-names">
          <bdi class="entry-issuer">{name}</bdi>
          {entry.issuer && entry.label ? <bdi class="entry-label">{entry.label}</bdi> : null}
          {next ? (
            <span class="entry-next">
              {i18n.t('codes.next_code')} <bdi dir="ltr">{groupDigits(next).join('\u2009')}</bdi>
            </span>
          ) : null}
        </span>
        {code === null ? <span class="entry-pin">{i18n.t('codes.pin_needed')}</span> : null}
        {code === undefined ? <HiddenCode /> : null}
        {code ? <CodeText code={code} /> : null}
      </button>
      <span class="entry-side">
        {fills ? <FillButton name={name} tabbable={tabbable} onFill={() => actions.fill(entry)} /> : null}
        {entry.pinned ? (
          <span class="entry-pinned">
            <Glyph path={firstGlyphs.pin} />
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
            <Glyph path={firstGlyphs.next} />
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
          <Glyph path={firstGlyphs.more} />
        </button>
      </span>
    </li>
  );
}

/** A row is drawn again when its entry, its place or its step changes, or when the step is about to end: never because time passes. */
export const EntryRow = memo(Row, ({ now: before, ...was }, { now: after, ...is }) => {
  const { entry } = is;
  const sameStep =
    before === after ||
    entry.type === 'hotp' ||
    (stepOf(entry, before) === stepOf(entry, after) && isLate(entry, before) === isLate(entry, after));
  // Both come from the same line of the list: their keys have the same order.
  const others = Object.values(was);
  return sameStep && Object.values(is).every((value, place) => value === others[place]);
});

function Box({ chosen }: { readonly chosen: boolean }) {
  return (
    <span class="entry-box" data-chosen={chosen || undefined} aria-hidden="true">
      {chosen ? <Glyph path={firstGlyphs.check} /> : null}
    </span>
  );
}

/** As many dots for each code: their number tells nothing. */
function HiddenCode() {
  return (
    <span class="code code-hidden">
      <span aria-hidden="true">•••</span>
      <span aria-hidden="true">•••</span>
      <span class="visually-hidden">{i18n.t('codes.hidden')}</span>
    </span>
  );
}
