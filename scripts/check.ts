/** `npm run check`: the fast gates. `npm test` adds `--full`: the built extension and both browsers too. */
import { rmSync } from 'node:fs';
import { builtGates, fastGates, runGate, type Tally } from './gates';

rmSync('.output/reports', { recursive: true, force: true });
const gates = process.argv.includes('--full') ? [...fastGates, ...builtGates] : fastGates;
const results: { name: string; tally: Tally; seconds: number }[] = [];
for (const gate of gates) {
  const start = Date.now();
  results.push({ name: gate.name, tally: runGate(gate), seconds: (Date.now() - start) / 1000 });
}

console.log('');
for (const { name, tally, seconds } of results) {
  console.log(
    `${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${String(tally.passed).padStart(5)} passed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const sum = (key: keyof Tally) => results.reduce((total, { tally }) => total + tally[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
