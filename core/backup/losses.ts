import type { NewEntry } from '../otp/entry';
import type { ExportId } from '../transfer/exporter';

/** What people wrote about an entry that a format may have no place for. `more-tags`: all but the first. */
export const details = ['notes', 'tags', 'more-tags', 'pinned', 'sites'] as const;
export type Detail = (typeof details)[number];

/** What each format leaves behind, of the entries that it takes (`core/transfer/exporters`). */
const dropped: Record<ExportId, readonly Detail[]> = {
  '2fas': ['notes', 'more-tags', 'pinned', 'sites'],
  aegis: ['sites'],
  'google-migration': ['notes', 'tags', 'pinned', 'sites'],
  json: [],
  keytag: [],
  'otpauth-list': ['notes', 'tags', 'pinned', 'sites'],
};

const has: Record<Detail, (entry: NewEntry) => boolean> = {
  notes: ({ note = '' }) => note !== '',
  tags: ({ tags = [] }) => tags.length > 0,
  'more-tags': ({ tags = [] }) => tags.length > 1,
  pinned: ({ pinned }) => pinned === true,
  sites: ({ sites = [] }) => sites.length > 0,
};

/** What a format drops. */
export interface DetailLost {
  readonly detail: Detail;
  /** Of how many entries. */
  readonly count: number;
}

/** What of these entries a format cannot say, and of how many. */
export function detailsLost(format: ExportId, entries: readonly NewEntry[]): DetailLost[] {
  return dropped[format]
    .map((detail) => ({ detail, count: entries.filter(has[detail]).length }))
    .filter(({ count }) => count > 0);
}
