/** A calendar day as the person sees it, `2026-11-21`. All reckoning is in whole days, so daylight-saving time cannot bend it. */
export type Day = string;

const perDay = 86_400_000;
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day of this moment on the person's own calendar. */
export function dayOf(moment: Date): Day {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** So many days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(at(day) + days * perDay).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((at(to) - at(from)) / perDay);
}

/** Is this a real calendar day? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at(text)) && addDays(text, 0) === text;
}

/** The earliest of these days; null for none. */
export function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
