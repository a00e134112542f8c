import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../core/otp/entry';
import { button, click, popupForEach, uri } from './opened';

const popup = popupForEach();

describe('the popup', () => {
  it('shows the first run until the recovery code is kept, then teaches', async () => {
    popup.open();
    fireEvent.click(await screen.findByRole('radio', { name: /^This device only/i }));
    await click('Continue without a passphrase');
    expect(await screen.findByRole('heading', { name: 'Your recovery code' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('I keep this code in a safe place.'));
    await click('Done');
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
  });

  it('asks a locked vault to be opened, then shows the codes', async () => {
    await popup.vault.create({ kind: 'passphrase', passphrase: 'correct horse battery' });
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    await popup.vault.lock();
    popup.open();
    expect(await screen.findByRole('heading', { name: 'Keytag is locked' })).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse battery' } });
    await click('Unlock');
    expect(await button(/^Contoso/)).toBeTruthy();
    await click('Menu');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Lock now', hidden: true }));
    expect(await screen.findByRole('heading', { name: 'Keytag is locked' })).toBeTruthy();
  });

  it('shows the rescue screen when the vault can not be read, never a blank page', async () => {
    vi.spyOn(popup.vault, 'status').mockRejectedValue(new TypeError('broken'));
    popup.open();
    expect(await screen.findByRole('button', { name: /Save|Export/i })).toBeTruthy();
    expect(document.body.textContent).not.toContain('broken');
  });

  it('shows the rescue screen when a view breaks', async () => {
    await popup.vault.create({ kind: 'device' });
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    const all = await popup.vault.allEntries();
    // A row that no schema would let through: whatever breaks a view must not leave the page blank.
    const broken: Entry = JSON.parse(JSON.stringify({ ...all.entries[0], counter: '0', secret: null }));
    vi.spyOn(popup.vault, 'firstEntries').mockResolvedValue([broken]);
    vi.spyOn(popup.vault, 'allEntries').mockResolvedValue({
      entries: [broken],
      unreadable: 0,
    });
    popup.open();
    expect(await screen.findByRole('button', { name: /Save|Export/i })).toBeTruthy();
  });
});
