import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PasswordForm } from '../../../components/passwords/password-form';
import { PasswordsView } from '../../../components/passwords/passwords-view';
import { PasswordDetail } from '../../../components/passwords/password-detail';
import { RotateView } from '../../../components/passwords/rotate-view';
import { SettingsForm } from '../../../components/passwords/settings-form';
import type { PasswordActions, PasswordItem } from '../../../components/passwords/model';
import { currentNudge, isSnoozed, nextDays } from '../../../core/passwords/nudges';
import { openingOf } from '../../../core/passwords/opening';
import { usualSettings, type LedgerSettings } from '../../../core/passwords/policy';
import type { PasswordNote, PasswordRecord } from '../../../core/passwords/record';
import { passwordRecord } from '../../core/passwords/records';

const today = '2026-11-21';
const actions = {
  review: vi.fn<PasswordActions['review']>(),
  snooze: vi.fn<PasswordActions['snooze']>(),
  confirmGone: vi.fn<PasswordActions['confirmGone']>(),
  remove: vi.fn<PasswordActions['remove']>(),
  restore: vi.fn<PasswordActions['restore']>(),
} satisfies PasswordActions;

function item(record: PasswordRecord, day = today): PasswordItem {
  const { review, rotate } = nextDays(record, usualSettings, day);
  return {
    record,
    opening: openingOf(record, day),
    nudge: currentNudge(record, usualSettings, day),
    snoozed: isSnoozed(record, day),
    nextReview: review,
    nextRotation: rotate,
  };
}

function list(records: readonly PasswordRecord[], more: { readOnly?: boolean; unreadable?: number } = {}) {
  render(
    <PasswordsView
      items={records.map((record) => item(record))}
      today={today}
      unreadable={more.unreadable ?? 0}
      readOnly={more.readOnly ?? false}
      binned={[]}
      actions={actions}
    />,
  );
}

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the list of app passwords', () => {
  it('teaches when it is empty', () => {
    list([]);
    expect(screen.getByText('No app passwords noted')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add by hand' }).getAttribute('href')).toBe('#add');
  });

  it('says what each one opens, and until when', () => {
    list([passwordRecord(), passwordRecord({ id: 'p2', name: 'Phone', accountKind: 'personal' }, ['apple-mail-ios'])]);
    const [laptop, phone] = screen.getAllByRole('listitem', { name: /./ });
    expect(laptop!.textContent).toContain('Sends mail, until');
    expect(phone!.textContent).toContain('Opens nothing');
    expect(phone!.textContent).not.toContain('rotat');
  });

  it('answers what is due', () => {
    list([passwordRecord({ created: '2026-11-01', missing: { since: '2026-11-20', denied: false } })]);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, deleted' }));
    expect(actions.confirmGone).toHaveBeenCalledWith('p1', true);
  });

  it('puts off, and says so', () => {
    list([passwordRecord()]);
    fireEvent.click(screen.getByRole('button', { name: 'Remind me in 7 days' }));
    expect(actions.snooze).toHaveBeenCalledWith('p1', 7);
  });

  it('changes nothing that a newer Keytag wrote, and says what it could not read', () => {
    list([passwordRecord()], { readOnly: true, unreadable: 2 });
    expect(screen.getByText(/A newer Keytag wrote this list/)).toBeTruthy();
    expect(screen.getByText(/2 app passwords could not be read/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('draws the timeline, and gives the same as a table', () => {
    list([passwordRecord()]);
    const picture = screen.getByRole('img', { name: /Timeline/ });
    expect(picture.querySelector('desc')?.textContent).toContain('Today is');
    expect(within(screen.getByRole('table')).getByRole('rowheader').textContent).toBe('Laptop');
  });
});

describe('the form', () => {
  const form = (onSave: (note: PasswordNote) => void, record: PasswordRecord | null = null) =>
    render(<PasswordForm record={record} today={today} accounts={[]} onSave={onSave} onCancel={() => {}} />);
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it('keeps what was said, several clients too, and asks for no password', () => {
    const save = vi.fn<(note: PasswordNote) => void>();
    const { container } = form(save);
    expect(container.querySelector('input[type=password]')).toBeNull();
    type("Name on Microsoft's page", ' Floor  2 ');
    type('Day it was made', '2026-01-05');
    type('App or device type', 'thunder');
    fireEvent.click(screen.getByRole('button', { name: 'Thunderbird' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add another client' }));
    fireEvent.input(screen.getAllByLabelText('Which one')[1]!, { target: { value: 'Scanner' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenCalledWith({
      accountKind: 'work',
      accountId: null,
      accountLabel: '',
      name: 'Floor 2',
      created: '2026-01-05',
      createdBy: 'told',
      clients: [
        { catalogueId: 'thunderbird', device: '', purpose: '' },
        { catalogueId: null, device: 'Scanner', purpose: '' },
      ],
    });
  });

  it('says what is missing, and saves nothing', () => {
    const save = vi.fn<(note: PasswordNote) => void>();
    form(save);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('Enter a name or a client');
    type("Name on Microsoft's page", 'Laptop');
    type('Day it was made', '2027-01-01');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('today at the latest');
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps that Keytag saw it being made, unless the day is changed', () => {
    const save = vi.fn<(note: PasswordNote) => void>();
    form(save, passwordRecord({ createdBy: 'seen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ createdBy: 'seen', created: '2026-01-01' }));
  });
});

describe('one app password', () => {
  it('says what to use instead, who says so, and what is not verified', () => {
    render(
      <PasswordDetail
        item={item(passwordRecord({}, ['synology']))}
        today={today}
        readOnly={false}
        history={null}
        actions={actions}
      />,
    );
    expect(screen.getByText('not verified')).toBeTruthy();
    expect(screen.getByText(/mail relay/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Deprecation Timeline/ }).getAttribute('href')).toMatch(/^https:/);
  });

  it('offers no rotation of what opens nothing', () => {
    const dead = passwordRecord({ accountKind: 'personal' }, ['thunderbird']);
    render(<PasswordDetail item={item(dead)} today={today} readOnly={false} history={null} actions={actions} />);
    expect(screen.queryByRole('link', { name: 'Rotate' })).toBeNull();
  });
});

describe('rotation', () => {
  it('waits until every client has moved and the new one has a name', () => {
    const rotated = vi.fn<(name: string) => void>();
    render(
      <RotateView
        record={passwordRecord()}
        securityInfoUrl="https://x.example/"
        onRotated={rotated}
        onCancel={() => {}}
      />,
    );
    const done = screen.getByRole('button', { name: 'The clients have moved' });
    expect(done).toHaveProperty('disabled', true);
    fireEvent.input(screen.getByLabelText('Name of the new one'), { target: { value: 'Laptop 2' } });
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(done);
    expect(rotated).toHaveBeenCalledWith('Laptop 2');
  });
});

describe('settings', () => {
  it('change one thing at a time', () => {
    const change = vi.fn<(settings: LedgerSettings) => void>();
    render(<SettingsForm settings={usualSettings} onChange={change} />);
    fireEvent.change(screen.getByLabelText('Suggest rotating it, after'), { target: { value: '3' } });
    expect(change).toHaveBeenLastCalledWith({ ...usualSettings, rotate: null });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(change).toHaveBeenLastCalledWith({ ...usualSettings, hideNames: true });
  });
});
