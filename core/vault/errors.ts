/** The vault is locked: unlock it first. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
  constructor() {
    super('Keytag is locked. Unlock it and try again.');
  }
}

/** The database belongs to a newer Keytag: it can be read, never written. */
export class VaultReadOnly extends Error {
  override readonly name = 'VaultReadOnly';
  constructor() {
    super('A newer Keytag wrote this data. It can be read but not changed here: update Keytag.');
  }
}

/** A stored row cannot be understood or does not open with the right key. */
export class VaultDamaged extends Error {
  override readonly name = 'VaultDamaged';
}

/** There is a vault, or the remains of one: making a new one would replace it. */
export class VaultExists extends Error {
  override readonly name = 'VaultExists';
  constructor() {
    super('There is a vault here already. It is not replaced.');
  }
}

/** The entry is not where it is looked for: another window deleted or restored it. */
export class EntryGone extends Error {
  override readonly name = 'EntryGone';
  constructor() {
    super('This entry is not there any more. Another window of Keytag may have changed it.');
  }
}

/** What the person wrote, or a file holds, is more than can be kept. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
  constructor() {
    super('This is more than Keytag can keep, and nothing was changed. Shorten the note, or add fewer accounts.');
  }
}

/** A passkey cannot be added, kept or removed like this, nor the key be changed from what another page replaced. */
export class PasskeyRefused extends Error {
  override readonly name = 'PasskeyRefused';
}
