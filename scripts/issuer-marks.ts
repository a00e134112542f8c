import * as icons from 'simple-icons';
import svgpath from 'svgpath';
import { issuers, type Issuer } from '../core/icons/list';
import { markNames, type Marks } from '../core/icons/marks';

/** Tenths of the 24-pixel grid: finer than a screen shows at the size that marks have. */
const precision = 1;

/** The marks of the listed issuers, out of simple-icons. Fails on a mark that is not there or not under CC0. */
export function issuerMarks(listed: readonly Issuer[] = issuers): Marks {
  const bySlug = new Map(Object.values(icons).map((icon) => [icon.slug, icon]));
  const marks = listed.map(({ slug }) => {
    const icon = bySlug.get(slug);
    if (!icon) throw new Error(`simple-icons has no mark ${slug}.`);
    if (icon.license && icon.license.type !== 'CC0-1.0') throw new Error(`${slug} is under ${icon.license.type}.`);
    return [icon.hex, svgpath(icon.path).rel().round(precision).toString()] as const;
  });
  return { names: markNames(listed), marks };
}
