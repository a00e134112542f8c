import { webcrypto } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { codeAt } from '../core/otp/code';
import { exactJson, type Json } from '../core/transfer/exact-json';
import { exporters } from '../core/transfer/exporters/list';
import type { Exporter } from '../core/transfer/exporter';
import { maximumFileBytes } from '../core/transfer/limits';
import { readTransfer } from '../core/transfer/read';
import { TransferError, type Imported } from '../core/transfer/types';

/**
 * Lists or converts any backup that Keytag reads: `contracts` of the transfer tool. Exit 0 when the file was understood; 1 with
 * one line on standard error and nothing on standard output when it was not.
 */
const usage = 'Usage: npm run --silent transfer -- FILE [--password-stdin] [--to FORMAT] [--json] [--at UNIXSECONDS]';

/** A mistake in the call itself. The message is one line for people. */
class UsageError extends Error {}

interface Options {
  readonly file: string;
  readonly passwordOnStdin: boolean;
  readonly to: Exporter | null;
  readonly json: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

function optionsOf(args: string[]): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'password-stdin': { type: 'boolean' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        at: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError(`An option is not known or lacks its value. ${usage}`);
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new UsageError(`One file is needed. ${usage}`);
  if (values.at !== undefined && !/^\d{1,12}$/.test(values.at)) {
    throw new UsageError('--at needs whole seconds since 1970, such as --at 1700000000.');
  }
  const to = values.to === undefined ? null : exporters.find((exporter) => exporter.id === values.to);
  if (to === undefined) throw new UsageError(`--to knows ${exporters.map(({ id }) => id).join(', ')}.`);
  return {
    file,
    passwordOnStdin: values['password-stdin'] === true,
    to,
    json: values.json === true,
    at: values.at === undefined ? Date.now() : Number(values.at) * 1000,
  };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UsageError('This is not a file. Name one backup file.');
    // One byte more than allowed is enough to be told that it is too large.
    if (found.size > maximumFileBytes) return new Uint8Array(maximumFileBytes + 1);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError('There is no such file.');
    if (code === 'EACCES' || code === 'EPERM') throw new UsageError('This file may not be read: permission denied.');
    throw new UsageError('This file cannot be read.');
  }
}

/** The first lines of standard input, as many as are needed. Only the newline goes, never a blank: it may belong to a password. */
async function passwordLines(needed: number): Promise<string[]> {
  const chunks: Buffer[] = [];
  let newlines = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    newlines += bytes.filter((byte) => byte === 0x0a).length;
    // Whoever types the password or holds the pipe open is not waited for.
    if (newlines >= needed) break;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
  const lines = text.split(/\r?\n/);
  // The newline at the end closes the last line and opens none.
  if (lines.at(-1) === '') lines.pop();
  return lines.slice(0, needed);
}

/**
 * Standard input's first line is the password of the file, its second that of a new encrypted backup; where there is no second
 * line the new backup takes the first.
 */
async function run(options: Options): Promise<string> {
  // The decoders of pictures take as long to load as everything else.
  const { importer, opened } = await readTransfer(await bytesOf(options.file), async (bytes) =>
    (await import('./picture-codes')).pictureCodes(bytes),
  );
  const isAsked = opened.locked || options.to?.encrypted === true;
  const lines =
    isAsked && options.passwordOnStdin ? await passwordLines(opened.locked && options.to?.encrypted ? 2 : 1) : [];
  let imported: Imported;
  if (opened.locked) {
    const [password] = lines;
    if (password === undefined) {
      throw new TransferError(
        'needs-password',
        `${opened.doubt ?? `This ${importer.label} backup needs a password.`} Give it on standard input with --password-stdin.`,
      );
    }
    imported = await opened.unlock(password);
  } else {
    imported = opened.imported;
  }

  if (options.to) {
    const { text, left } = await options.to.write(imported.entries, {
      password: lines[1] ?? lines[0] ?? null,
      random: (length) => webcrypto.getRandomValues(new Uint8Array(length)),
      now: options.at,
    });
    const notes = [...imported.rejected, ...left].map(({ where, why }) => `Left out ${where}: ${why}`);
    process.stderr.write([...notes, ...imported.warnings].map((note) => `${oneLine(note)}\n`).join(''));
    return text;
  }
  const listing = {
    format: importer.id,
    encrypted: opened.locked,
    accounts: imported.entries.map((entry) => ({
      type: entry.type,
      issuer: entry.issuer,
      label: entry.label,
      algorithm: entry.algorithm,
      digits: entry.digits,
      period: entry.period,
      ...(entry.type === 'hotp' ? { counter: entry.counter } : {}),
      code: codeAt(entry, options.at),
    })),
    rejected: imported.rejected.map(({ where, why }) => ({ where, why })),
  } satisfies Json;
  // The shape of the JSON is a contract that has no place for them.
  process.stderr.write(imported.warnings.map((warning) => `${oneLine(warning)}\n`).join(''));
  return options.json ? `${exactJson(listing)}\n` : forPeople(importer.label, listing);
}

function forPeople(
  label: string,
  listing: Pick<Imported, 'rejected'> & {
    accounts: readonly { issuer: string; label: string; code: string | null }[];
  },
): string {
  const { accounts, rejected } = listing;
  return [
    `${label}: ${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}, ${rejected.length} not readable`,
    ...accounts.map(
      ({ issuer, label: name, code }) =>
        `  ${[issuer, name].filter(Boolean).join(', ') || '(no name)'}: ${code ?? 'needs its PIN'}`,
    ),
    ...rejected.map(({ where, why }) => `  ${where}: ${why}`),
  ]
    .map((line) => `${oneLine(line, 1000)}\n`)
    .join('');
}

/** One line without control characters, so that a file cannot move the terminal's cursor. */
function oneLine(text: string, longest = 400): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longest);
}

// A warning of the engine beside our one line would break the contract.
process.removeAllListeners('warning');
// Whoever reads only the first lines closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());

try {
  process.stdout.write(await run(optionsOf(process.argv.slice(2))));
} catch (error) {
  const known = error instanceof TransferError || error instanceof UsageError;
  process.stderr.write(`${oneLine(known ? error.message : 'This file could not be read: it is damaged.')}\n`);
  process.exitCode = 1;
}
