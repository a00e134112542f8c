import { toBase64 } from '../core/bytes/base64';
import { fromHex } from '../core/bytes/hex';
import { sameId, type Passkey, type PasskeyFailure, type PasskeyResult } from '../core/vault/passkey';
import { browser } from './browser';

/**
 * Firefox has no relying party for an extension's own pages: from version 150 on an extension may name a domain of its host
 * permissions (MDN, "Use Web Authn API in web extensions"; Bugzilla 1956484). `.example` is reserved (RFC 2606), so this is nobody's
 * site and never will be. Chromium takes the extension's own origin when no id is given. docs/adr/0012.
 */
const firefoxRelyingParty = 'keytag.example';
const permission = { origins: [`https://${firefoxRelyingParty}/*`] };
const firstFirefox = 150;

/** Long enough to look for a security key. */
const timeout = 120_000;

const inFirefox = () => browser.runtime.getURL('/').startsWith('moz-extension:');

/** Whether this browser can open Keytag with a passkey. `old-firefox`: a newer one could. */
export async function passkeySupport(): Promise<'yes' | 'no' | 'old-firefox'> {
  if (typeof PublicKeyCredential === 'undefined') return 'no';
  // Chromium before 133 has the PRF and cannot be asked (mdn/browser-compat-data).
  const known: Record<string, boolean> = (await PublicKeyCredential.getClientCapabilities?.().catch(() => ({}))) ?? {};
  if (known['extension:prf'] === false) return 'no';
  if (!inFirefox()) return 'yes';
  const { version } = await browser.runtime.getBrowserInfo();
  return Number.parseInt(version, 10) >= firstFirefox ? 'yes' : 'old-firefox';
}

/** Firefox asks once for the domain that means nothing; it must be asked in the click itself, before anything is awaited. */
async function mayUse(): Promise<boolean> {
  if (!inFirefox()) return true;
  return browser.permissions.request(permission).catch(() => browser.permissions.contains(permission));
}

/**
 * Makes a passkey on an authenticator of the person's choice. Call it in a click, in a tab: the browser's dialog closes a popup.
 *
 * @param known those that are there: an authenticator holds one of them at most.
 */
export async function createPasskey(
  { vaultId, passkeys: known }: { readonly vaultId: string; readonly passkeys: readonly Passkey[] },
  random: (length: number) => Uint8Array<ArrayBuffer>,
  today: string,
): Promise<PasskeyResult> {
  const prfSalt = random(32);
  return attempt(async () => {
    const created = await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Keytag', ...(inFirefox() ? { id: firefoxRelyingParty } : {}) },
        // One of a vault on an authenticator: a newer one takes the place of one that was removed.
        user: { id: fromHex(vaultId)!, name: `Keytag, ${today}`, displayName: `Keytag, ${today}` },
        // Nobody checks the signature: what opens the slot is the output of the PRF, and only the right passkey gives that.
        challenge: random(32),
        // ES256, EdDSA, RS256: every authenticator has one of them (Windows Hello: RS256).
        pubKeyCredParams: ([-7, -8, -257] as const).map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: known.map(described),
        authenticatorSelection: {
          // The slot names its credential, so it need not be discoverable; but most passkey managers keep only those that are.
          residentKey: 'preferred',
          // A finger or a PIN each time: a security key that was found in a drawer opens nothing. The PRF of a verified person is
          // another one than that of an unverified (CTAP 2.1, section 12.5), so it must not change from one time to the next.
          userVerification: 'required',
        },
        attestation: 'none',
        timeout,
        // Windows Hello knows of the PRF only if it is evaluated already here.
        extensions: { prf: { eval: { first: prfSalt } } },
      },
    });
    const { id: credentialId, prf } = outputOf(created);
    const passkey = { credentialId, prfSalt };
    if (prf?.bytes) return { ok: true, passkey: { ...passkey, prf: prf.bytes } };
    // Security keys, and Firefox, answer only when they are used.
    return prf?.enabled ? evaluate([passkey]) : { ok: false, why: 'no-prf' };
  });
}

/** Asks for one of the passkeys. Call it in a tab. */
export async function askPasskey(passkeys: readonly Passkey[]): Promise<PasskeyResult> {
  return attempt(() => evaluate(passkeys));
}

type Asked = Pick<Passkey, 'credentialId' | 'prfSalt'>;

async function evaluate(passkeys: readonly Asked[]): Promise<PasskeyResult> {
  const inputs = passkeys.map(({ credentialId, prfSalt }) => [
    toBase64(credentialId).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    { first: new Uint8Array(prfSalt) },
  ]);
  const answer = await navigator.credentials.get({
    publicKey: {
      ...(inFirefox() ? { rpId: firefoxRelyingParty } : {}),
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: passkeys.map(described),
      userVerification: 'required',
      timeout,
      extensions: { prf: { evalByCredential: Object.fromEntries(inputs) } },
    },
  });
  const { id, prf } = outputOf(answer);
  const used = passkeys.find(({ credentialId }) => sameId(credentialId, id));
  if (!used) return { ok: false, why: 'failed' };
  if (!prf?.bytes) return { ok: false, why: 'no-prf' };
  return { ok: true, passkey: { credentialId: used.credentialId, prfSalt: used.prfSalt, prf: prf.bytes } };
}

function described({ credentialId }: Asked): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id: new Uint8Array(credentialId) };
}

function outputOf(credential: Credential | null) {
  if (!(credential instanceof PublicKeyCredential)) throw new TypeError('no passkey');
  const { prf } = credential.getClientExtensionResults();
  const first = prf?.results?.first;
  const bytes = first instanceof ArrayBuffer && first.byteLength === 32 ? new Uint8Array(first) : null;
  return { id: new Uint8Array(credential.rawId), prf: prf && { enabled: prf.enabled === true, bytes } };
}

/** What the browser's errors mean here (WebAuthn Level 3, sections 5.1.3 and 5.1.4). */
const failures: Readonly<Record<string, PasskeyFailure>> = {
  AbortError: 'dismissed',
  ConstraintError: 'unverified',
  InvalidStateError: 'exists',
  NotAllowedError: 'dismissed',
  NotSupportedError: 'no-prf',
  SecurityError: 'refused',
};

async function attempt(ceremony: () => Promise<PasskeyResult>): Promise<PasskeyResult> {
  try {
    return (await mayUse()) ? await ceremony() : { ok: false, why: 'refused' };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    return { ok: false, why: failures[name] ?? 'failed' };
  }
}
