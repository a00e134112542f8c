import type { Page } from '@playwright/test';
import { bundle } from './bundle';

declare global {
  /** Left on an extension page by the bundle below. */
  var seedVault: (passphrase: string, count: number) => Promise<void>;
  var deriveKey: (passphrase: string) => Promise<number>;
}

const seedCode = `
  import { openVault } from '${process.cwd()}/adapters/vault';
  import { passphraseKey } from '${process.cwd()}/core/vault/argon2id';
  import { passphraseCost } from '${process.cwd()}/core/vault/format';
  globalThis.seedVault = async (passphrase, count) => {
    const vault = openVault();
    await vault.create({ kind: 'passphrase', passphrase });
    await vault.add(Array.from({ length: count }, (_, place) => ({
      type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0n,
      secret: crypto.getRandomValues(new Uint8Array(20)),
      issuer: 'Issuer ' + place, label: 'person' + place + '@example.com',
    })));
  };
  globalThis.deriveKey = async (passphrase) => {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const start = performance.now();
    await passphraseKey(passphrase, { name: 'argon2id', ...passphraseCost, salt });
    return performance.now() - start;
  };`;

/** Puts the vault's own code on an extension page, through the debugger and so past the page's policy. */
export async function addVaultCode(page: Page): Promise<void> {
  await page.evaluate(await bundle(seedCode));
}
