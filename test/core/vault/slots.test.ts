import { describe, expect, it } from 'vitest';
import { toHex } from '../../../core/bytes/hex';
import { passphraseKey } from '../../../core/vault/argon2id';
import { deviceSlot, openDeviceSlot } from '../../../core/vault/device-slot';
import { passphraseCost } from '../../../core/vault/format';
import type { Slot } from '../../../core/vault/rows';
import {
  openPassphraseSlot,
  openSecretSlot,
  passkeySlot,
  passphraseSlot,
  recoverySlot,
} from '../../../core/vault/slots';
import { flipped, randomBytes } from './bytes';

const vaultId = toHex(randomBytes(16));
const raw = randomBytes(32);
const wrapping = { vaultId, raw, now: 1_763_700_000_000, random: randomBytes };
const cost = { memory: 8 * 1024, passes: 1, lanes: 1 };

describe('passphrase', () => {
  it('is Argon2id: a vector of the reference implementation (phc-winner-argon2, src/test.c)', async () => {
    const salt = new TextEncoder().encode('somesalt');
    const key = await passphraseKey('password', { name: 'argon2id', memory: 65_536, passes: 2, lanes: 1, salt });
    expect(toHex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('costs what the design says', async () => {
    expect(passphraseCost).toEqual({ memory: 65_536, passes: 3, lanes: 1 });
    expect((await passphraseSlot(wrapping, 'x')).kdf).toMatchObject(passphraseCost);
  });

  it('opens with the same passphrase only, composed either way', async () => {
    const slot = await passphraseSlot(wrapping, 'Zürich \u00c5', cost);
    expect(await openPassphraseSlot(vaultId, slot, 'Zu\u0308rich \u212b')).toEqual(raw);
    expect(await openPassphraseSlot(vaultId, slot, 'Zurich A')).toBeNull();
    expect(await openPassphraseSlot(vaultId, slot, 'zürich å')).toBeNull();
  });
});

describe('every slot', () => {
  const secret = randomBytes(16);
  const prf = randomBytes(32);
  const device = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const passkey = { credentialId: randomBytes(20), prfSalt: randomBytes(32) };

  const open = async (id: string, slot: Slot) => {
    if (slot.kind === 'passphrase') return openPassphraseSlot(id, slot, 'passphrase');
    if (slot.kind === 'device') return openDeviceSlot(id, slot, await device);
    return openSecretSlot(id, slot, slot.kind === 'recovery' ? secret : prf);
  };
  const make: Record<Slot['kind'], () => Promise<Slot>> = {
    passphrase: () => passphraseSlot(wrapping, 'passphrase', cost),
    recovery: () => recoverySlot(wrapping, secret),
    device: async () => deviceSlot(wrapping, await device),
    passkey: () => passkeySlot(wrapping, prf, passkey),
  };

  /** The slot with one thing in it different, in every way there is for its kind. */
  function touched(slot: Slot): Slot[] {
    const { nonce, data } = slot;
    const bits = Array.from({ length: data.length * 8 }, (_, bit) => ({ ...slot, data: flipped(data, bit) }));
    const nonceBits = Array.from({ length: 96 }, (_, bit) => ({ ...slot, nonce: flipped(nonce, bit) }));
    const common = [
      { ...slot, id: toHex(randomBytes(16)) },
      { ...slot, createdAt: slot.createdAt + 1 },
    ];
    const few = slot.kind === 'passphrase' ? [bits[0]!, bits.at(-1)!, nonceBits[5]!] : [...bits, ...nonceBits];
    if (slot.kind === 'device') return [...common, ...few];
    const salt = flipped(slot.kdf.salt, 9);
    if (slot.kind === 'passphrase') {
      const { kdf } = slot;
      return [...common, ...few, { ...slot, kdf: { ...kdf, salt } }, { ...slot, kdf: { ...kdf, passes: 2 } }];
    }
    const resalted = { ...slot, kdf: { ...slot.kdf, salt } };
    if (slot.kind === 'recovery') return [...common, ...few, resalted];
    const prfSalt = flipped(slot.prfSalt, 5);
    const credentialId = flipped(slot.credentialId, 5);
    return [...common, ...few, resalted, { ...slot, prfSalt }, { ...slot, credentialId }];
  }

  it.each(['passphrase', 'recovery', 'device', 'passkey'] as const)(
    '%s opens as it was made, and with nothing changed',
    async (kind) => {
      const slot = await make[kind]();
      expect(slot.kind).toBe(kind);
      expect(slot.data).toHaveLength(48);
      expect(await open(vaultId, slot)).toEqual(raw);
      expect(await open(toHex(randomBytes(16)), slot)).toBeNull();
      const opened = await Promise.all(touched(slot).map((other) => open(vaultId, other)));
      expect(opened.filter((key) => key !== null)).toEqual([]);
      expect(opened.length).toBeGreaterThan(5);
    },
  );

  it('is no slot of another kind', async () => {
    const slot = await passkeySlot(wrapping, secret, passkey);
    const { credentialId: _, prfSalt: __, ...rest } = slot;
    expect(await openSecretSlot(vaultId, { ...rest, kind: 'recovery' }, secret)).toBeNull();
  });
});
