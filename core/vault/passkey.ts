/** A passkey as its slot names it: what a ceremony asks for. None of it is secret. */
export interface Passkey {
  /** The slot's id. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly credentialId: Uint8Array;
  /** 32 bytes, given to the authenticator as the input of the PRF. */
  readonly prfSalt: Uint8Array;
}

/** What a ceremony with a passkey gave. `prf` (32 bytes) opens the slot: it is a secret. */
export interface ProvenPasskey extends Pick<Passkey, 'credentialId' | 'prfSalt'> {
  readonly prf: Uint8Array;
}

/**
 * Why a ceremony gave nothing. `dismissed`: the person closed the dialog, it took too long, or the passkey is not on this device:
 * browsers do not tell these apart (WebAuthn Level 3, section 14.5). `exists`: this authenticator holds one already. `no-prf`: it
 * makes passkeys without the PRF. `unverified`: it cannot check who is there. `refused`: the browser does not let Keytag.
 */
export type PasskeyFailure = 'dismissed' | 'exists' | 'no-prf' | 'unverified' | 'refused' | 'failed';

export type PasskeyResult =
  | { readonly ok: true; readonly passkey: ProvenPasskey }
  | { readonly ok: false; readonly why: PasskeyFailure };

/** As many passkeys as a vault takes: a header has room for 16 slots, and one person's devices for fewer. */
export const mostPasskeys = 10;

/** Whether two byte strings are the same. For what is not secret: the time it takes depends on them. */
export function sameId(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
