import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { smtpAuthDefaultOff } from '../../core/facts/smtp-auth-default-off';
import { addDays, daysBetween, type Day } from '../../core/passwords/days';
import { nameOf } from './describe';
import { formatDay } from '../kit/format-day';
import type { PasswordItem } from './model';

const width = 720;
const left = 8;
const rowHeight = 32;
const top = 48;
const end = smtpAuthDefaultOff.date!;

/** Each app password's life from left to right, with today and the end of sending. The same as a table for who cannot see it. */
export function Timeline({ items, today }: { readonly items: readonly PasswordItem[]; readonly today: Day }) {
  const id = useId();
  const first = items.reduce(
    (day, { record }) => (record.password.created < day ? record.password.created : day),
    today,
  );
  const from = addDays(first, -14);
  const last = addDays(end > today ? end : today, 60);
  const span = daysBetween(from, last);
  const x = (day: Day) => left + (Math.min(Math.max(daysBetween(from, day), 0), span) / span) * (width - 2 * left);
  const height = top + items.length * rowHeight + 8;
  return (
    <section class="timeline" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('passwords.timeline.title')}</h2>
      <div class="timeline-picture">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no picture file */}
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-svg ${id}-desc`}>
          <title id={`${id}-svg`}>{i18n.t('passwords.timeline.title')}</title>
          <desc id={`${id}-desc`}>{i18n.t('passwords.timeline.desc', [formatDay(today), formatDay(end)])}</desc>
          <Mark x={x(today)} height={height} name={i18n.t('passwords.timeline.today')} kind="today" />
          <Mark x={x(end)} height={height} name={i18n.t('passwords.timeline.end')} kind="end" />
          {items.map((item, place) => (
            <Life key={item.record.password.id} item={item} y={top + place * rowHeight} x={x} today={today} />
          ))}
        </svg>
      </div>
      <p class="quiet small">{i18n.t('passwords.timeline.legend')}</p>
      <details>
        <summary>{i18n.t('passwords.timeline.table')}</summary>
        <TimelineTable items={items} />
      </details>
    </section>
  );
}

interface MarkProps {
  readonly x: number;
  readonly height: number;
  readonly name: string;
  readonly kind: 'today' | 'end';
}

function Mark({ x, height, name, kind }: MarkProps) {
  const after = x > width / 2;
  return (
    <g class={`mark mark-${kind}`}>
      <line x1={x} x2={x} y1={36} y2={height} />
      <text x={x} y={kind === 'today' ? 14 : 30} text-anchor={after ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}

interface LifeProps {
  readonly item: PasswordItem;
  readonly y: number;
  readonly x: (day: Day) => number;
  readonly today: Day;
}

/** Solid: lived so far. Hollow: what is left until it opens nothing. Dots: the next look and the next rotation. */
function Life({ item, y, x, today }: LifeProps) {
  const { record, opening, nextReview, nextRotation } = item;
  const start = x(record.password.created);
  const now = x(today);
  const until = opening.until === null ? now : x(opening.until);
  return (
    <g class={`life life-${opening.opens}`}>
      {/* A name that begins in the right half ends at its start: it would run out of the picture. */}
      <text
        x={start > width / 2 ? Math.max(start, now, until) : start}
        y={y + 10}
        text-anchor={start > width / 2 ? 'end' : 'start'}
      >
        {nameOf(record)}
      </text>
      <rect x={start} y={y + 16} width={Math.max(now - start, 2)} height={8} rx={4} />
      {until > now ? <rect class="left" x={now} y={y + 16} width={until - now} height={8} rx={4} /> : null}
      {[nextReview, nextRotation].map((day, place) =>
        day === null || day < today ? null : <circle key={`${day}-${place}`} cx={x(day)} cy={y + 20} r={4} />,
      )}
    </g>
  );
}

function TimelineTable({ items }: { readonly items: readonly PasswordItem[] }) {
  const cell = (day: Day | null) => (day === null ? i18n.t('passwords.timeline.none') : formatDay(day));
  return (
    <div class="table-place">
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('passwords.timeline.name')}</th>
            <th scope="col">{i18n.t('passwords.days.made')}</th>
            <th scope="col">{i18n.t('passwords.timeline.until')}</th>
            <th scope="col">{i18n.t('passwords.days.review')}</th>
            <th scope="col">{i18n.t('passwords.days.rotate')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ record, opening, nextReview, nextRotation }) => (
            <tr key={record.password.id}>
              <th scope="row">{nameOf(record)}</th>
              <td>{formatDay(record.password.created)}</td>
              <td>{opening.opens === 'nothing' ? i18n.t('passwords.opens.nothing') : cell(opening.until)}</td>
              <td>{cell(nextReview)}</td>
              <td>{cell(nextRotation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
