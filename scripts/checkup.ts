import { Worker } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { htmlOf, UnreadableFile } from './checkup-file';
import { forPeople, oneLine } from './checkup-text';
import type { Job, Result } from './checkup-worker';

/**
 * What Keytag reads and says on a saved page: `contracts` of the checkup. Exit 0 whenever the file could be read, 1 with one line
 * on standard error and nothing on standard output when not. Nothing on the page runs and nothing is loaded from anywhere.
 */
const usage = 'Usage: npm run --silent checkup -- FILE.html --url URL [--json]';

/** A page that takes longer than this is built to do so. */
const timeLimit = 60_000;

function optionsOf(args: string[]): { file: string; url: string; json: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new UnreadableFile(`An option is not known or lacks its value. ${usage}`);
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || file === '' || positionals.length !== 1)
    throw new UnreadableFile(`One file is needed. ${usage}`);
  if (values.url === undefined) throw new UnreadableFile(`The page's address is needed. ${usage}`);
  if (!URL.canParse(values.url))
    throw new UnreadableFile('--url needs a whole address, such as https://mysignins.microsoft.com/security-info.');
  return { file, url: values.url, json: values.json === true };
}

/** Reads in a thread of its own: a page built to exhaust time, stack or memory must end in a sentence. */
function readApart(job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('checkup-thread.mjs', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1536, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      reject(new UnreadableFile('This page could not be read in a minute: it is too large or built to be slow.'));
      void worker.terminate();
    }, timeLimit);
    worker.once('message', (result: Result) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    });
    worker.once('error', () => {
      clearTimeout(timer);
      reject(new UnreadableFile('This page could not be read: it is too large or damaged.'));
    });
  });
}

process.removeAllListeners('warning');

try {
  const { file, url, json } = optionsOf(process.argv.slice(2));
  const result = await readApart({ html: await htmlOf(file), url, file, today: new Date().toISOString().slice(0, 10) });
  process.stdout.write(json ? `${JSON.stringify(result.contract, null, 2)}\n` : await forPeople(result));
} catch (error) {
  const line = error instanceof UnreadableFile ? error.message : 'This page could not be read.';
  process.stderr.write(`${oneLine(line)}\n`);
  process.exitCode = 1;
}
