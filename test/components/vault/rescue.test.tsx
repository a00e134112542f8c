import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Rescue } from '../../../components/vault/rescue';
import { RescueBoundary } from '../../../components/vault/rescue-boundary';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('rescue', () => {
  const repair = () => ({
    earlier: async () => [{ revision: 7, takenAt: Date.UTC(2026, 10, 20), entries: 12 }],
    goBack: vi.fn<(revision: number) => Promise<void>>(async () => {}),
    startAnew: vi.fn<() => Promise<void>>(async () => {}),
  });

  it('replaces nothing before the data is saved', async () => {
    const ways = repair();
    const onRetry = vi.fn<() => void>();
    render(<Rescue why="Torn." onExport={async () => {}} onRetry={onRetry} repair={ways} />);
    expect(screen.getByText('Torn.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go back to it' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Start with an empty vault' })).toBeNull();
    press('Save the sealed data');
    expect(await screen.findByText(/has 12 accounts/)).toBeTruthy();
    press('Go back to it');
    await waitFor(() => expect(onRetry).toHaveBeenCalledTimes(1));
    expect(ways.goBack).toHaveBeenCalledWith(7);
  });

  it('asks once more before it starts with an empty vault', async () => {
    const ways = repair();
    render(<Rescue why={null} onExport={async () => {}} onRetry={() => {}} repair={ways} />);
    press('Save the sealed data');
    fireEvent.click(await screen.findByRole('button', { name: 'Start with an empty vault' }));
    expect(ways.startAnew).not.toHaveBeenCalled();
    press('Take it away and start');
    await waitFor(() => expect(ways.startAnew).toHaveBeenCalledTimes(1));
  });

  it('offers nothing more when the data could not be saved', async () => {
    render(<Rescue why={null} onExport={() => Promise.reject(new Error('no'))} onRetry={() => {}} repair={repair()} />);
    press('Save the sealed data');
    expect(await screen.findByText(/did not do this/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start with an empty vault' })).toBeNull();
  });
});

describe('the boundary', () => {
  it('shows the rescue screen in place of a view that throws, without the error’s words', () => {
    let broken = true;
    const View = () => {
      if (broken) throw new Error('secret JBSWY3DP');
      return <p>fine</p>;
    };
    render(
      <RescueBoundary onExport={async () => {}} onRetry={() => {}}>
        <View />
      </RescueBoundary>,
    );
    expect(screen.getByText('Keytag cannot open your data')).toBeTruthy();
    expect(document.body.textContent).not.toContain('JBSWY3DP');
    broken = false;
    press('Try again');
    expect(screen.getByText('fine')).toBeTruthy();
  });
});
