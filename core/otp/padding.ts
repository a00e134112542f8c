/** A text without the equals signs at its end. A search for `=+$` would begin anew at each of them: endless in a hostile file. */
export function withoutPadding(text: string): string {
  let end = text.length;
  while (text[end - 1] === '=') end -= 1;
  return text.slice(0, end);
}
