/** The icons of the popup's first codes; the others come with `icon.tsx`. */
export const firstGlyphs = {
  add: 'M10 4v12M4 10h12',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  more: 'M10 4.4h.01M10 10h.01M10 15.6h.01',
  next: 'M4 10h11m-4-4.5L15.5 10 11 14.5',
  pin: 'M7 3.5h6l-.8 5 2.3 2.5h-9l2.3-2.5L7 3.5ZM10 11v5.5',
  search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6ZM12.7 12.7l4 4',
} as const;

/** A line icon on a 20-pixel grid; the stroke takes the text's colour. Decorative: what it means stands in text or in a label. */
export function Glyph({ path }: { readonly path: string }) {
  return (
    <svg
      class={path === firstGlyphs.more ? 'icon icon-dots' : 'icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
