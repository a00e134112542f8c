import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { toHex } from '../../../core/bytes/hex';
import { openContents, readHeader, sealHeader } from '../../../core/vault/header';
import type { Header, PassphraseSlot, RecoverySlot } from '../../../core/vault/rows';
import { passphraseSlot, recoverySlot } from '../../../core/vault/slots';
import { vaultKey, type VaultKey } from '../../../core/vault/vault-key';
import { flipped, randomBytes } from './bytes';

const vaultId = toHex(randomBytes(16));
const raw = randomBytes(32);
const wrapping = { vaultId, raw, now: 1_763_700_000_000, random: randomBytes };
const contents = { fingerprintKey: randomBytes(32), entries: { [toHex(randomBytes(16))]: 'AAAA' }, bin: {} };

async function made(): Promise<{ key: VaultKey; header: Header; slots: [PassphraseSlot, RecoverySlot] }> {
  const key = await vaultKey(toHex(randomBytes(16)), raw);
  const slots: [PassphraseSlot, RecoverySlot] = [
    await passphraseSlot(wrapping, 'passphrase', { memory: 8192, passes: 1, lanes: 1 }),
    await recoverySlot(wrapping, randomBytes(16)),
  ];
  return { key, slots, header: await sealHeader(key, { vaultId, revision: 7, slots }, contents, randomBytes) };
}

describe('header', () => {
  it('opens as it was sealed', async () => {
    const { key, header } = await made();
    expect(await readHeader(structuredClone(header))).toEqual({ kind: 'header', header });
    expect(await openContents(key, header)).toEqual(contents);
  });

  it('opens with no other key', async () => {
    const { key, header } = await made();
    expect(await openContents(await vaultKey(key.id, randomBytes(32)), header)).toBeNull();
  });

  it('does not open when anything in it was changed, even where the checksum was made to fit', async () => {
    const { key, header, slots } = await made();
    const other = toHex(randomBytes(16));
    const [passphrase, recovery] = slots;
    const changed: Header[] = [
      { ...header, vaultId: other },
      { ...header, keyId: other },
      { ...header, revision: 8 },
      { ...header, slots: [passphrase] },
      { ...header, slots: [recovery, passphrase] },
      { ...header, slots: [passphrase, recovery, recovery] },
      { ...header, slots: [passphrase, { ...recovery, data: flipped(recovery.data, 3) }] },
      { ...header, slots: [passphrase, { ...recovery, nonce: flipped(recovery.nonce, 3) }] },
      { ...header, slots: [{ ...passphrase, createdAt: 1 }, recovery] },
      { ...header, slots: [{ ...passphrase, kdf: { ...passphrase.kdf, passes: 2 } }, recovery] },
      { ...header, contents: { ...header.contents, data: flipped(header.contents.data, 77) } },
    ];
    for (const one of changed) {
      expect(await openContents(key, one)).toBeNull();
      expect(await readHeader(one)).toMatchObject({ kind: 'damaged' });
    }
  });

  it('is called damaged for any bit that flips by accident', async () => {
    const { header } = await made();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('nonce' as const, 'data' as const), async (bit, where) => {
        const contentsTouched = { ...header.contents, [where]: flipped(header.contents[where], bit) };
        expect((await readHeader({ ...header, contents: contentsTouched })).kind).toBe('damaged');
        expect((await readHeader({ ...header, checksum: flipped(header.checksum, bit) })).kind).toBe('damaged');
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['text', 'vault'],
    ['no slots', { slots: [] }],
    ['a slot that would take 4 GiB', { kdf: { memory: 4 * 1024 * 1024 } }],
    ['a slot that would take hours', { kdf: { passes: 100_000 } }],
    ['a slot that costs nothing', { kdf: { memory: 8 } }],
    ['a short nonce', { contents: { nonce: new Uint8Array(4), data: new Uint8Array(64) } }],
    ['an unknown field', { surprise: true }],
  ])('refuses %s before anything is derived', async (_, given) => {
    const { header, slots } = await made();
    const [passphrase, recovery] = slots;
    const stored =
      typeof given !== 'object'
        ? given
        : 'kdf' in given
          ? { ...header, slots: [{ ...passphrase, kdf: { ...passphrase.kdf, ...given.kdf } }, recovery] }
          : { ...header, ...given };
    expect(await readHeader(stored)).toMatchObject({ kind: 'damaged' });
  });

  it('of a later format is newer, not damaged, whatever else it holds', async () => {
    expect(await readHeader({ format: 2, anything: [] })).toEqual({ kind: 'newer' });
  });

  it('never throws, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        expect((await readHeader(stored)).kind).not.toBe('header');
      }),
    );
  });
});
