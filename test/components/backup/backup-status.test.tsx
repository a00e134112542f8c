import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BackupStatus } from '../../../components/backup/backup-status';

afterEach(cleanup);

describe('BackupStatus', () => {
  it('names what is in no backup', () => {
    render(<BackupStatus count={3} waiting={['Contoso, ada', 'Contoso, ada']} lastAt={null} unreadable={0} />);
    expect(screen.getByRole('heading').textContent).toBe('2 accounts are in no backup');
    expect(screen.getAllByText('Contoso, ada')).toHaveLength(2);
    expect(screen.getByText(/no backup of everything yet/)).toBeTruthy();
  });

  it('never says that all is well while an account does not open', () => {
    render(<BackupStatus count={3} waiting={[]} lastAt={0} unreadable={1} />);
    expect(screen.getByRole('heading').textContent).toBe('All accounts that open are in a backup');
    expect(screen.getByText(/1 account in the vault does not open/)).toBeTruthy();
  });

  it('says nothing of an empty vault', () => {
    const { container } = render(<BackupStatus count={0} waiting={[]} lastAt={null} unreadable={0} />);
    expect(container.textContent).toBe('');
  });
});
