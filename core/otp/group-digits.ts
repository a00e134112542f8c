/** A code in groups that are read at a glance: 123 456, 1234 5678, 123 456 789. Five letters of Steam stay together. */
export function groupDigits(code: string): readonly string[] {
  const count = code.length;
  if (count < 6) return [code];
  const size = count === 9 ? 3 : Math.floor(count / 2);
  const groups: string[] = [];
  for (let at = 0; at < count;) {
    const rest = count - at;
    const take = rest < size * 2 ? rest : size;
    groups.push(code.slice(at, at + take));
    at += take;
  }
  return groups;
}
