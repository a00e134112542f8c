import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putEnrolment } from '../../../adapters/enrolment';
import { button, click, popupForEach, type, uri } from './opened';

const popup = popupForEach();

describe('adding', () => {
  beforeEach(async () => {
    await popup.vault.create({ kind: 'device' });
  });

  const read = async (text: string) => {
    await type('Link or secret', text);
    await click('Read');
  };

  it('takes a link after a look at it, and shows its code', async () => {
    popup.open('add');
    await read(uri('Contoso', 'MZXW6YTB'));
    expect((await popup.vault.allEntries()).entries).toHaveLength(0);
    await click('Add 1 account');
    expect(await screen.findByRole('heading', { name: 'Account added' })).toBeTruthy();
    await click('Copy code');
    await waitFor(() => expect(popup.copied).toHaveBeenCalledOnce());
    expect((await popup.vault.allEntries()).entries).toMatchObject([{ issuer: 'Contoso', label: 'ada' }]);
  });

  it('says that an account is here already, and adds it only on the person’s word', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    popup.open('add');
    await read(uri('Other', 'MZXW6YTB'));
    expect(await screen.findByText(/In Keytag already, as Contoso, ada/)).toBeTruthy();
    expect((await button('Add')).hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    await click('Add 1 account');
    expect(await screen.findByRole('heading', { name: 'Account added' })).toBeTruthy();
    expect((await popup.vault.allEntries()).entries).toHaveLength(2);
  });

  it('asks about a duplicate that was typed by hand', async () => {
    await popup.add(uri('Contoso', 'MZXW6YTB'));
    popup.open('add');
    await click('Enter the details by hand');
    await type('Website or service', 'Again');
    await type('Secret', 'mzxw6ytb');
    await click('Add account');
    expect(await screen.findByText(/In Keytag already/)).toBeTruthy();
    expect((await popup.vault.allEntries()).entries).toHaveLength(1);
  });

  it('explains Microsoft’s push code', async () => {
    popup.open('add');
    await read('https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode');
    expect(await screen.findByText(/Set up a different authenticator app/)).toBeTruthy();
    await click('Scan again');
    expect(await screen.findByLabelText('Link or secret')).toBeTruthy();
  });

  it.each([
    ['hello', /neither a link nor a secret/],
    ['https://contoso.com/', /not for an authenticator app/],
    ['otpauth://totp/x?secret=MZXW8', /no digit 8/],
    ['otpauth://totp/x?secret=MZXW6YTB&algorithm=MD5', /MD5/],
  ])('says what is wrong with %s', async (text, sentence) => {
    popup.open('add');
    await read(text);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await popup.vault.allEntries()).entries).toHaveLength(0);
  });
});

describe('an enrolment', () => {
  beforeEach(async () => {
    await popup.vault.create({ kind: 'device' });
    await putEnrolment({
      source: { uri: uri('Microsoft', 'MZXW6YTB') },
      host: 'mysignins.microsoft.com',
      at: Date.now(),
    });
  });

  it('is asked about when the popup opens, stored on the person’s word, and asked about once', async () => {
    popup.open();
    expect(await screen.findByText('mysignins.microsoft.com shows this account.')).toBeTruthy();
    expect((await popup.vault.allEntries()).entries).toHaveLength(0);
    await click('Add 1 account');
    expect(await screen.findByText('Enter this code on mysignins.microsoft.com to finish.')).toBeTruthy();
    cleanup();
    popup.open();
    expect(await button(/^Microsoft/)).toBeTruthy();
    expect(screen.queryByText(/shows this account/)).toBeNull();
  });

  it('is forgotten when the person goes back', async () => {
    popup.open('enrol');
    await screen.findByText('mysignins.microsoft.com shows this account.');
    await click('Back');
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
    expect((await popup.vault.allEntries()).entries).toHaveLength(0);
    expect(await fakeBrowser.storage.session.get('enrolment')).toEqual({});
  });
});
