import * as v from 'valibot';

/** What Ente adds to its links as JSON in `codeDisplay`; every field may be missing or of another shape. */
const displaySchema = v.object({
  pinned: v.fallback(v.boolean(), false),
  trashed: v.fallback(v.boolean(), false),
  note: v.fallback(v.string(), ''),
  tags: v.fallback(v.array(v.string()), []),
});

/** Note, tags, pin and trash of an Ente link; nothing when there is none or it can't be read. */
export function displayFrom(text: string | undefined): {
  readonly trashed: boolean;
  readonly pinned?: boolean;
  readonly note?: string;
  readonly tags?: readonly string[];
} {
  const read = v.safeParse(displaySchema, parsed(text));
  if (!read.success) return { trashed: false };
  const { trashed, pinned, note, tags } = read.output;
  return {
    trashed,
    ...(pinned ? { pinned } : {}),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
