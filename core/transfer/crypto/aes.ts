const keyOf = (name: 'AES-GCM' | 'AES-CBC', key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(key), name, false, [use]);

/**
 * Opens AES-GCM with a 16-byte tag at the end of `sealed`. Null when it does not open: wrong key or changed data.
 * `key` has 16, 24 or 32 bytes.
 */
export async function openAesGcm(options: {
  key: Uint8Array;
  nonce: Uint8Array;
  sealed: Uint8Array;
  associated?: Uint8Array;
}): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const key = await keyOf('AES-GCM', options.key, 'decrypt');
    const parameters = { name: 'AES-GCM', iv: new Uint8Array(options.nonce), tagLength: 128 };
    const opened = await crypto.subtle.decrypt(
      options.associated ? { ...parameters, additionalData: new Uint8Array(options.associated) } : parameters,
      key,
      new Uint8Array(options.sealed),
    );
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

/** Seals with AES-GCM; the 16-byte tag is the end of the result. The nonce must never be used twice with one key. */
export async function sealAesGcm(options: {
  key: Uint8Array;
  nonce: Uint8Array;
  plain: Uint8Array;
  associated: Uint8Array;
}): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: new Uint8Array(options.nonce), additionalData: new Uint8Array(options.associated) },
    await keyOf('AES-GCM', options.key, 'encrypt'),
    new Uint8Array(options.plain),
  );
  return new Uint8Array(sealed);
}

/** Opens AES-CBC with PKCS #7 padding. Null when the padding is wrong: a hint at a wrong key, not a proof of a right one. */
export async function openAesCbc(options: {
  key: Uint8Array;
  iv: Uint8Array;
  sealed: Uint8Array;
}): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-CBC', iv: new Uint8Array(options.iv) },
      await keyOf('AES-CBC', options.key, 'decrypt'),
      new Uint8Array(options.sealed),
    );
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}
