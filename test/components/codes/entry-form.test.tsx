import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryForm, type EntryFormProps } from '../../../components/codes/entry-form';
import { draftOf, emptyDraft } from '../../../core/otp/draft';
import { storedEntry } from '../../fixtures/entries';

afterEach(cleanup);

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Go' }));

function form(draft = emptyDraft, kept: Uint8Array | null = null) {
  const onSubmit = vi.fn<EntryFormProps['onSubmit']>();
  const onLink = vi.fn<(text: string) => void>();
  render(<EntryForm draft={draft} kept={kept} submit="Go" onSubmit={onSubmit} onLink={onLink} />);
  return { onSubmit, onLink };
}

describe('a new entry', () => {
  it('names a wrong digit while the secret is typed', () => {
    const { onSubmit } = form();
    type('Website or service', 'Contoso');
    type('Secret', 'JBSW Y3DP 0');
    expect(screen.getByRole('alert').textContent).toContain('no digit 0');
    expect(screen.getByLabelText('Secret').getAttribute('aria-invalid')).toBe('true');
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('takes what is right', () => {
    const { onSubmit } = form();
    type('Website or service', ' Contoso ');
    type('Account name', 'ada');
    type('Secret', 'mzxw 6ytb');
    submit();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      type: 'totp',
      secret: new TextEncoder().encode('fooba'),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0n,
      issuer: 'Contoso',
      label: 'ada',
    });
  });

  it('asks for a name and a secret', () => {
    const { onSubmit } = form();
    submit();
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Give the account a name, so that you find it again.',
      'The secret is empty.',
    ]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it.each([
    ['Digits', '11', '5 to 10'],
    ['Digits', '6.5', '5 to 10'],
    ['Seconds for each code', '0', '1 to 86400'],
  ])('refuses %s %s', (label, value, range) => {
    const { onSubmit } = form({ ...emptyDraft, issuer: 'x', secret: 'MZXW6YTB' });
    type(label, value);
    expect(screen.getByRole('alert').textContent).toContain(range);
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('passes a pasted link on', () => {
    const { onLink } = form();
    type('Secret', 'otpauth://totp/x?secret=MZXW6YTB');
    expect(onLink).toHaveBeenCalledOnce();
  });

  it('takes a hexadecimal secret and a PIN for mOTP', () => {
    const { onSubmit } = form({ ...emptyDraft, issuer: 'x' });
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'motp' } });
    type('Secret', 'E3152AFEE62599C8');
    type('PIN', '1234');
    submit();
    expect(onSubmit.mock.calls[0]![0]).toMatchObject({ type: 'motp', period: 10, pin: '1234' });
  });
});

describe('an entry that exists', () => {
  it('keeps its secret and never shows it', () => {
    const entry = storedEntry({ tags: ['work'], note: 'n', pinned: true });
    const { onSubmit } = form(draftOf(entry), entry.secret);
    expect(screen.queryByLabelText('Secret')).toBeNull();
    expect(document.body.innerHTML).not.toContain('GEZDGNBV');
    type('Tags', 'work, mail ,work,');
    type('Note', '');
    submit();
    const changed = onSubmit.mock.calls[0]![0];
    expect(changed).toMatchObject({ issuer: 'Contoso', tags: ['work', 'mail'], pinned: true, secret: entry.secret });
    expect(changed).not.toHaveProperty('note');
  });
});

describe('the sites of an entry', () => {
  const entry = storedEntry({ issuer: 'Contoso', sites: ['https://login.contoso.com/x', 'contoso.com', 'github.io'] });

  it('are shown as domains, each once, without what names no site', () => {
    form(draftOf(entry), entry.secret);
    expect(screen.getByLabelText<HTMLInputElement>('Websites').value).toBe('contoso.com');
  });

  it('are stored as domains, and a public suffix is refused', () => {
    const { onSubmit } = form(draftOf(entry), entry.secret);
    type('Websites', 'contoso.com, github.io');
    submit();
    expect(screen.getByRole('alert').textContent).toContain('Anyone can have a site below github.io.');
    type('Websites', 'contoso.com, https://mail.contoso.net/inbox');
    submit();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ sites: ['contoso.com', 'contoso.net'] }),
    );
  });

  it('can be taken away', () => {
    const { onSubmit } = form(draftOf(entry), entry.secret);
    type('Websites', '');
    submit();
    expect(onSubmit.mock.calls[0]![0]).not.toHaveProperty('sites');
  });
});
