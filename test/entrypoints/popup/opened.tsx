import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../adapters/database';
import { openVault } from '../../../adapters/vault';
import { parseOtpUri } from '../../../core/otp/uri';
import { Popup } from '../../../entrypoints/popup/popup';
import type { View } from '../../../entrypoints/popup/view';
import { cheap } from '../../adapters/vault-samples';

// Views load when they are first shown, and machines are noisy.
configure({ asyncUtilTimeout: 20_000 });

/** The link of an account of Ada's. */
export const uri = (name: string, secret: string) => `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`;

/** The popup over a vault of its own, in an empty browser, for each test; what is copied is only noted. */
export function popupForEach() {
  const copied = vi.fn<(text: string) => Promise<void>>();
  const popup = {
    copied,
    vault: openVault(),
    open: (view: View = 'codes') => render(<Popup vault={popup.vault} view={view} />),
    add: async (...uris: string[]) => {
      const entries = uris.map((text) => {
        const read = parseOtpUri(text);
        if (!read.ok) throw new Error(read.why);
        return read.entry;
      });
      await popup.vault.add(entries);
    },
  };
  beforeEach(async () => {
    await deleteDB('keytag');
    fakeBrowser.reset();
    copied.mockReset().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
    popup.vault = openVault({ cost: cheap });
  });
  afterEach(async () => {
    cleanup();
    await closeDatabase();
  });
  return popup;
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const click = async (name: string | RegExp) => fireEvent.click(await button(name));
export const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
