import * as v from 'valibot';
import type { BinnedEntryRow, EntryRow } from './rows';
import { count, headerSchema, id, time } from './schemas';

/** A sealed state that can be put back. Its rows need no more than their keys here: one damaged row must not cost the others. */
export const snapshotSchema = v.object({
  revision: count(1, Number.MAX_SAFE_INTEGER),
  takenAt: v.pipe(time, v.maxValue(8.64e15)),
  header: headerSchema,
  entries: v.array(v.custom<EntryRow>((row) => v.is(v.object({ id }), row))),
  bin: v.array(v.custom<BinnedEntryRow>((row) => v.is(v.object({ kind: v.literal('entry'), id }), row))),
});
