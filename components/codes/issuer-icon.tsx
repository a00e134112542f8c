import type { Mark } from '../../core/icons/marks';

/** The issuer's mark where the bundled set has it, else its letter. Decorative: the name stands beside it. */
export function IssuerIcon({ name, mark }: { readonly name: string; readonly mark: Mark | null }) {
  if (mark) {
    return (
      <span class="entry-mark" style={{ '--brand': `#${mark.color}` }} aria-hidden="true">
        <svg viewBox="0 0 24 24" focusable="false">
          <path d={mark.path} />
        </svg>
      </span>
    );
  }
  const [first = '?'] = name;
  return (
    <span class="entry-letter" style={{ '--hue': hueOf(name) }} aria-hidden="true">
      {first.toLocaleUpperCase()}
    </span>
  );
}

/** A hue that stays with the name. */
function hueOf(name: string): number {
  let sum = 7;
  for (let at = 0; at < name.length; at++) sum = (sum * 31 + name.charCodeAt(at)) % 360;
  return sum;
}
