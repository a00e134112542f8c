import { siteOf, type Site } from './site';

/** What a frame of a page says of itself. */
export interface FrameReport {
  readonly url: string;
  /** Boxes of its one-time-code field; 0: it has none. */
  readonly fields: number;
  readonly focused: boolean;
}

/** What stands ready in a frame: `write` types only while the frame is still at that origin. */
export interface FrameWriter {
  look(digits: number): FrameReport;
  write(code: string, submit: boolean, origin: string): Promise<'filled' | 'gone' | 'refused'>;
}

declare global {
  /** Left by `entrypoints/fill` in a frame's world of content scripts. */
  var keytagFill: FrameWriter | undefined;
}

/**
 * The frame that gets the code: one of the page's own registrable domain, over https, with a field for it. The one with the focus
 * before the page itself, the page itself before its other frames. Null when no frame fits.
 */
export function frameFor<F extends FrameReport & { readonly frameId: number }>(
  frames: readonly F[],
  site: Site,
): F | null {
  const fitting = frames.filter(({ fields, url }) => {
    const at = siteOf(url);
    return fields > 0 && at.ok && at.site.domain === site.domain;
  });
  return (
    fitting.find(({ focused, frameId }) => focused && frameId !== 0) ??
    fitting.find(({ frameId }) => frameId === 0) ??
    fitting[0] ??
    null
  );
}
