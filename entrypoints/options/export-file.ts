import { saveFile } from '../../adapters/save-file';
import type { ExportChoice } from '../../components/transfer/export-choices';
import type { Written } from '../../components/transfer/export-view';
import type { Losses } from '../../components/transfer/losses';
import { detailsLost } from '../../core/backup/losses';
import type { Entry } from '../../core/otp/entry';
import type { Exported, ExportId } from '../../core/transfer/exporter';
import { TransferError } from '../../core/transfer/types';

const formats: Record<ExportChoice, ExportId> = {
  sealed: 'keytag',
  links: 'otpauth-list',
  json: 'json',
  aegis: 'aegis',
  twofas: '2fas',
  google: 'google-migration',
};

/** An export, its losses by name, and the entries that it holds. */
interface Made extends Exported {
  readonly extension: string;
  readonly losses: Losses;
  readonly held: readonly Entry[];
}

/** The writers and their key derivation load with the first export. */
async function make(entries: readonly Entry[], choice: ExportChoice, password: string | null): Promise<Made> {
  const { exporters } = await import('../../core/transfer/exporters/list');
  const exporter = exporters.find(({ id }) => id === formats[choice])!;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const { text, left } = await exporter.write(entries, { password, random, now: Date.now() });
  // Exporters name places, as nothing of a file may stand in their sentences; here the person looks at their own list.
  const reasons = new Map(left.map(({ where, why }) => [Number(/\d+/.exec(where)?.[0]) - 1, why]));
  const held = entries.filter((_, index) => !reasons.has(index));
  const losses = {
    left: Array.from(reasons, ([index, why]) => ({ name: nameOf(entries[index]), why })),
    details: detailsLost(exporter.id, held),
  };
  return { text, left, extension: exporter.extension, losses, held };
}

/** What people call an entry. */
export function nameOf(entry: Entry | undefined): string {
  return [entry?.issuer, entry?.label].filter(Boolean).join(', ') || '?';
}

/** Every name in these entries: what a password must not be made of. */
export function namesIn(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ issuer, label }) => [issuer, label]);
}

/** What an export would not take along. */
export async function forecast(entries: readonly Entry[], choice: ExportChoice): Promise<Losses> {
  return (await make(entries, choice, null)).losses;
}

/** Writes an export and saves it; `held`: what is in it. Rejects with `TransferError`. */
export async function exportFile(
  entries: readonly Entry[],
  choice: ExportChoice,
  password: string | null,
): Promise<Written & { readonly held: readonly Entry[] }> {
  const { text, extension, losses, held } = await make(entries, choice, password);
  if (choice === 'google') {
    const { qrModules } = await import('../../core/transfer/qr-modules');
    return {
      losses,
      held,
      codes: text
        .split('\n')
        .filter(Boolean)
        .map((link) => qrModules(link)),
    };
  }
  const file = new Blob([text], { type: 'text/plain' });
  // The exporter read its text again; this is what the browser will write.
  if ((await file.text()) !== text) throw new TransferError('damaged', 'Nothing was saved. Try once more.');
  saveFile(`keytag-${new Date().toISOString().slice(0, 10)}.${extension}`, file);
  return { losses, held, codes: [] };
}
