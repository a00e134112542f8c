import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPasskey, createPasskey, passkeySupport } from '../../adapters/passkey';
import { fromBase64 } from '../../core/bytes/base64';
import type { Passkey } from '../../core/vault/passkey';

/** What the fake authenticator does next: the answer's PRF output, or the error that the browser throws. */
type Answer = AuthenticationExtensionsPRFOutputs | undefined | Error;

class FakeCredential {
  static getClientCapabilities?: () => Promise<Record<string, boolean>>;
  readonly rawId: ArrayBuffer;
  readonly #prf: AuthenticationExtensionsPRFOutputs | undefined;
  constructor(id: Uint8Array, prf: AuthenticationExtensionsPRFOutputs | undefined) {
    this.rawId = new Uint8Array(id).buffer;
    this.#prf = prf;
  }
  getClientExtensionResults() {
    return this.#prf ? { prf: this.#prf } : {};
  }
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const credentialId = random(20);
const output = random(32);
const results = { first: output.buffer };
const vaultId = '0123456789abcdef'.repeat(2);
const stored: Passkey = { id: 'f'.repeat(32), createdAt: 0, credentialId, prfSalt: random(32) };
const none: Parameters<typeof createPasskey>[0] = { vaultId, passkeys: [] };

const create = vi.fn<(options: CredentialCreationOptions) => Promise<unknown>>();
const get = vi.fn<(options: CredentialRequestOptions) => Promise<unknown>>();
const asked = () => get.mock.lastCall![0].publicKey!;
const made = () => create.mock.lastCall![0].publicKey!;

function answering(mock: typeof create | typeof get, answer: Answer, id: Uint8Array = credentialId) {
  mock.mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    return new FakeCredential(id, answer);
  });
}

beforeEach(() => {
  delete FakeCredential.getClientCapabilities;
  vi.stubGlobal('PublicKeyCredential', FakeCredential);
  vi.stubGlobal('navigator', { credentials: { create, get } });
  create.mockReset();
  get.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

function inFirefox(version: string, allows = true) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0/');
  const request = vi.fn<() => Promise<boolean>>(async () => allows);
  Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({ version }) });
  Object.assign(fakeBrowser, { permissions: { request, contains: async () => allows } });
  return request;
}

describe('whether there can be a passkey', () => {
  it('no, where the browser has none or says that it has no PRF', async () => {
    expect(await passkeySupport()).toBe('yes');
    FakeCredential.getClientCapabilities = async () => ({ 'extension:prf': false });
    expect(await passkeySupport()).toBe('no');
    vi.stubGlobal('PublicKeyCredential', undefined);
    expect(await passkeySupport()).toBe('no');
  });

  it('in Firefox from 150 on', async () => {
    inFirefox('149.0.2');
    expect(await passkeySupport()).toBe('old-firefox');
    inFirefox('153.7.0');
    expect(await passkeySupport()).toBe('yes');
  });
});

describe('making a passkey', () => {
  it('asks once when the answer comes at once, for a verified person, with the PRF already evaluated', async () => {
    answering(create, { enabled: true, results });
    const result = await createPasskey({ vaultId, passkeys: [stored] }, random, '21 Nov 2026');
    expect(result).toMatchObject({ ok: true, passkey: { credentialId, prf: output } });
    expect(get).not.toHaveBeenCalled();
    expect(made().rp).toEqual({ name: 'Keytag' });
    expect(made().authenticatorSelection).toMatchObject({ userVerification: 'required' });
    expect(made().excludeCredentials).toEqual([{ type: 'public-key', id: credentialId }]);
    const salt = result.ok && result.passkey.prfSalt;
    expect(made().extensions?.prf?.eval?.first).toEqual(salt);
  });

  it('asks again where the authenticator answers only when used, for the same salt', async () => {
    answering(create, { enabled: true });
    answering(get, { results });
    const result = await createPasskey(none, random, '');
    expect(result).toMatchObject({ ok: true, passkey: { credentialId, prf: output } });
    const [[name, { first }] = ['', { first: null }]] = Object.entries(asked().extensions?.prf?.evalByCredential ?? {});
    expect(fromBase64(name)).toEqual(credentialId);
    expect(name).not.toMatch(/[+/=]/);
    expect(first).toEqual(result.ok && result.passkey.prfSalt);
    expect(asked().userVerification).toBe('required');
  });

  it.each<[string, Answer]>([
    ['no-prf', { enabled: false }],
    ['no-prf', undefined],
    ['exists', new DOMException('', 'InvalidStateError')],
    ['dismissed', new DOMException('', 'NotAllowedError')],
    ['dismissed', new DOMException('', 'AbortError')],
    ['unverified', new DOMException('', 'ConstraintError')],
    ['refused', new DOMException('', 'SecurityError')],
    ['failed', new DOMException('', 'UnknownError')],
    ['failed', new TypeError('x')],
  ])('says %s', async (why, answer) => {
    answering(create, answer);
    expect(await createPasskey(none, random, '')).toEqual({ ok: false, why });
  });

  it('takes no output of another length', async () => {
    answering(create, { enabled: true, results: { first: new ArrayBuffer(16) } });
    answering(get, { results: { first: new ArrayBuffer(16) } });
    expect(await createPasskey(none, random, '')).toEqual({ ok: false, why: 'no-prf' });
  });
});

describe('asking for a passkey', () => {
  const other: Passkey = { ...stored, id: 'e'.repeat(32), credentialId: random(16), prfSalt: random(32) };

  it('offers all, each with its own salt, and says which was used', async () => {
    answering(get, { results }, other.credentialId);
    expect(await askPasskey([stored, other])).toEqual({
      ok: true,
      passkey: { credentialId: other.credentialId, prfSalt: other.prfSalt, prf: output },
    });
    expect(asked().allowCredentials).toHaveLength(2);
    expect(Object.values(asked().extensions?.prf?.evalByCredential ?? {}).map(({ first }) => first)).toEqual([
      stored.prfSalt,
      other.prfSalt,
    ]);
    expect(asked().rpId).toBeUndefined();
  });

  it('refuses an answer of a passkey it did not ask for', async () => {
    answering(get, { results }, random(16));
    expect(await askPasskey([stored])).toEqual({ ok: false, why: 'failed' });
  });
});

describe('in Firefox', () => {
  it('names the reserved domain, after asking for it in the click', async () => {
    const request = inFirefox('153.0');
    answering(get, { results });
    const asking = askPasskey([stored]);
    expect(request).toHaveBeenCalledTimes(1);
    expect(await asking).toMatchObject({ ok: true });
    expect(asked().rpId).toBe('keytag.example');
    answering(create, { enabled: true, results });
    await createPasskey(none, random, '');
    expect(made().rp.id).toBe('keytag.example');
  });

  it('says that it was refused', async () => {
    inFirefox('153.0', false);
    expect(await askPasskey([stored])).toEqual({ ok: false, why: 'refused' });
    expect(get).not.toHaveBeenCalled();
  });
});
