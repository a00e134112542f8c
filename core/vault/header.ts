import * as v from 'valibot';
import { headerAssociated } from './associated';
import { contentsBytes, contentsOfBytes, type Contents } from './contents';
import { vaultFormat, type Random } from './format';
import { frame } from './frame';
import type { Header } from './rows';
import { anyHeaderSchema, headerSchema } from './schemas';
import { seal, unseal } from './seal';
import type { VaultKey } from './vault-key';

/** What was found where the header lies. */
export type StoredHeader =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly why: string };

async function checksumOf(header: Omit<Header, 'checksum'>): Promise<Uint8Array<ArrayBuffer>> {
  const all = frame(['keytag checksum', headerAssociated(header), header.contents.nonce, header.contents.data]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

/** Seals the contents into a header. */
export async function sealHeader(
  key: VaultKey,
  terms: Pick<Header, 'vaultId' | 'revision' | 'slots'>,
  contents: Contents,
  random: Random,
): Promise<Header> {
  const open = { id: 'vault' as const, format: vaultFormat, keyId: key.id, ...terms };
  const sealed = await seal(key.aes, contentsBytes(contents), headerAssociated(open), random);
  const header = { ...open, contents: sealed };
  return { ...header, checksum: await checksumOf(header) };
}

/** Reads what is stored as the header. The checksum tells damage apart from a wrong passphrase before anything is tried. */
export async function readHeader(stored: unknown): Promise<StoredHeader> {
  const any = v.safeParse(anyHeaderSchema, stored);
  if (any.success && any.output.format > vaultFormat) return { kind: 'newer' };
  const parsed = v.safeParse(headerSchema, stored);
  if (!parsed.success) return { kind: 'damaged', why: 'The vault’s header has another shape than Keytag writes.' };
  const header = parsed.output;
  const checksum = await checksumOf(header);
  if (!checksum.every((byte, index) => byte === header.checksum[index])) {
    return { kind: 'damaged', why: 'The vault’s header has changed since Keytag wrote it.' };
  }
  return { kind: 'header', header };
}

/** Opens the header's contents. Null when the key is another one or any part of the header was changed. */
export async function openContents(key: VaultKey, header: Header): Promise<Contents | null> {
  const bytes = await unseal(key.aes, header.contents, headerAssociated(header));
  return bytes && contentsOfBytes(bytes);
}
