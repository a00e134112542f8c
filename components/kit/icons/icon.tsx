import { firstGlyphs, Glyph } from './glyph';

const paths = {
  ...firstGlyphs,
  all: 'M3.5 6.5v10h10M6.5 3.5h10v10h-10zm2.5 5 2 2 3.5-4',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3v4l2.5 2',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7.5 7.5h8v9h-8zM12.5 7V3.5h-8v9H7',
  dashboard: 'M3.5 3.5h5v7h-5zM11.5 3.5h5v4h-5zM11.5 10.5h5v6h-5zM3.5 13.5h5v3h-5z',
  down: 'm5 8 5 5 5-5',
  edit: 'm4 16 .8-3.5L13 4.3l2.7 2.7-8.2 8.2L4 16Z',
  export: 'M10 12.5V3.5m-3.5 3L10 3l3.5 3.5M4 11v5.5h12V11',
  fill: 'M3.5 6.5h13v7h-13zM7 9.5v1M10 9.5v1M13 9.5v1',
  import: 'M10 3.5v9m-3.5-3 3.5 3.5 3.5-3.5M4 11v5.5h12V11',
  key: 'M12.8 3a4.2 4.2 0 0 0-4 5.5L3 14.3V17h3v-2h2v-2l1.5-1.5A4.2 4.2 0 1 0 12.8 3Zm.9 3.2h.1',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  move: 'M10 3v14m-3-3 3 3 3-3M7 6l3-3 3 3',
  note: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  panel: 'M3.5 4.5h13v11h-13zM12 4.5v11',
  picture: 'M3.5 4.5h13v11h-13zM4 14l4-4 3 3 2.5-2.5L16 13M12.5 7.5v.1',
  scan: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M7 7h2.5v2.5H7zM10.5 10.5H13V13h-2.5z',
  select: 'M3.5 3.5h13v13h-13zm3 6.5 2.5 2.5 4.5-5',
  sort: 'M6 4v12m-3-3 3 3 3-3M14 16V4m-3 3 3-3 3 3',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7zM7 7h.01',
  up: 'm5 12 5-5 5 5',
  warning: 'M10 3.5 17 16H3L10 3.5Zm0 4.8v3.4M10 14v.1',
  window: 'M11.5 4h4.5v4.5M16 4l-6.5 6.5M8 5H4v11h11v-4',
} as const;

export type IconName = keyof typeof paths;

/** A decorative icon: what it means stands in text or in the label of its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Glyph path={paths[name]} />;
}
