import { siteOf, type Site } from './site';

/** What a frame of a page says of itself. */
export interface FrameReport {
  /** Its address; `about:blank` for a sandboxed document, which is not its site's own, whatever its address says. */
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
  const isAtSite = ({ url }: F) => {
    const at = siteOf(url);
    return at.ok && at.site.domain === site.domain;
  };
  // The tab's address may be that of a document still on its way, and a stranger's page may frame the site. A page that keeps the
  // question from being answered (by elements named like what is asked of the document) is not taken at the tab's word.
  if (!frames.some((frame) => frame.frameId === 0 && isAtSite(frame))) return null;
  const fitting = frames.filter((frame) => frame.fields > 0 && isAtSite(frame));
  return (
    fitting.find(({ focused, frameId }) => focused && frameId !== 0) ??
    fitting.find(({ frameId }) => frameId === 0) ??
    fitting[0] ??
    null
  );
}
