/** The issuer's mark where the bundled set has it, else its letter. Decorative: the name stands beside it. */
export function IssuerIcon({ name }: { readonly name: string; readonly issuer: string }) {
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
