/** One line of the bench's table. `budget` is what the issue allows, in the same unit; `ok` is null where it only informs. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'x' | '%' | 'KB';
  readonly budget: string;
  readonly ok: boolean | null;
}

/** Prints rows as a table with aligned columns. */
export function printRows(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, unit, budget, ok } of rows) {
    const mark = ok === null ? '    ' : ok ? 'ok  ' : 'OVER';
    console.log(`${mark} ${what.padEnd(width)} ${value.toFixed(1).padStart(9)} ${unit.padEnd(3)} ${budget}`);
  }
}
