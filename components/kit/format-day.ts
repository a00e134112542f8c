import type { Day } from '../../core/passwords/days';

const language = () => navigator.language;

/** A day as people write it. */
export function formatDay(day: Day): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** How far a day is from today: "3 months ago", "in 5 days". */
export function formatDistance(days: number): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const size = Math.abs(days);
  if (size < 60) return format.format(days, 'day');
  if (size < 730) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(Math.trunc(days / 365.25), 'year');
}

/** A moment of this computer's clock as people write it: the day, with the time where it matters. */
export function formatMoment(at: number, time: 'with-time' | 'day-only' = 'with-time'): string {
  const format: Intl.DateTimeFormatOptions = time === 'day-only' ? {} : { timeStyle: 'short' };
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', ...format }).format(at);
}
