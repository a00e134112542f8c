import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewPassphrase } from '../../../components/vault/new-passphrase';
import { guessesText } from '../../../components/vault/strength-text';

afterEach(cleanup);

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the strength of a new passphrase', () => {
  it('is told in words, in the place that is read out for the field', async () => {
    render(<NewPassphrase submit="Go" busy={false} onSubmit={() => {}} names={['Contoso Bank']} />);
    expect(screen.getByText(/Four or more words/)).toBeTruthy();
    type('Passphrase', 'abc');
    expect(screen.getByText(/Too short/)).toBeTruthy();

    type('Passphrase', 'contoso bank');
    const verdict = await screen.findByText('Weak.');
    expect(verdict.closest('p')?.textContent).toMatch(
      /^Weak\. Found with about .+ guesses\. At 10,000 guesses a second, that takes .+\. It has a word in it/,
    );
    const told = screen.getByLabelText('Passphrase').getAttribute('aria-describedby');
    const region = document.getElementById(told!)!;
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(region.contains(verdict)).toBe(true);

    type('Passphrase', 'lantern river toast album');
    expect((await screen.findByText('Good.')).closest('p')?.textContent).toContain('more than 10,000 years');
  });

  it('warns and does not forbid', async () => {
    const onSubmit = vi.fn<(passphrase: string) => void>();
    render(<NewPassphrase submit="Go" busy={false} onSubmit={onSubmit} />);
    type('Passphrase', 'password');
    type('The same passphrase again', 'password');
    await screen.findByText('Weak.');
    fireEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(onSubmit).toHaveBeenCalledWith('password');
  });
});

describe('the count of guesses', () => {
  it.each([
    [1, 'about 1', 'less than 1 second'],
    [4e9, 'about 4 billion', 'about 5 days'],
    [3e13, 'about 30 trillion', 'about 95 years'],
    [1e30, 'more than 100 trillion', 'more than 10,000 years'],
  ])('%d', (guesses, count, time) => {
    expect(guessesText({ guesses, seconds: guesses / 10_000 })).toBe(
      `Found with ${count} guesses. At 10,000 guesses a second, that takes ${time}.`,
    );
  });
});
