import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, OverlayActions, OverlayModel } from '../../../components/findings/model';
import { Overlay } from '../../../components/findings/overlay';
import { createOverlayHost, overlayTag, type OverlayHost } from '../../../components/kit/overlay-host';
import { listenForTrustedClicks } from '../../../components/kit/trusted-click';
import { clickOn, layOut } from '../trusted';

const finding: Finding = {
  id: 'single-usable-method',
  outcome: 'fail',
  severity: 'high',
  title: 'You have one way to sign in',
  why: 'If you lose it, you are locked out.',
  fix: 'Add a second one.',
  basis: 'microsoft',
  sources: [
    { label: 'Microsoft Learn', url: 'https://learn.microsoft.com/x', checkedOn: '2026-11-21', confidence: 'high' },
  ],
  rows: [0],
  guide: 'add-authenticator',
  dismissed: false,
};

const calm: OverlayModel = {
  direction: 'ltr',
  open: false,
  findings: [],
  missing: [],
  rows: [],
  moment: null,
  vanished: [],
  guide: null,
  marked: null,
  notice: '',
};

const actions = {
  open: vi.fn<OverlayActions['open']>(),
  show: vi.fn<OverlayActions['show']>(),
  unmark: vi.fn<OverlayActions['unmark']>(),
  dismiss: vi.fn<OverlayActions['dismiss']>(),
  correct: vi.fn<OverlayActions['correct']>(),
  checkClock: vi.fn<() => void>(),
  copyOutline: vi.fn<OverlayActions['copyOutline']>(),
  startGuide: vi.fn<OverlayActions['startGuide']>(),
  stopGuide: vi.fn<OverlayActions['stopGuide']>(),
  enrol: vi.fn<OverlayActions['enrol']>(),
  openPopup: vi.fn<OverlayActions['openPopup']>(),
  openDashboard: vi.fn<OverlayActions['openDashboard']>(),
  searchClients: vi.fn<OverlayActions['searchClients']>(),
  describe: vi.fn<OverlayActions['describe']>(),
  keepFingerprint: vi.fn<OverlayActions['keepFingerprint']>(),
  confirmGone: vi.fn<OverlayActions['confirmGone']>(),
};

let stop: AbortController;
let host: OverlayHost;

async function draw(model: Partial<OverlayModel>): Promise<void> {
  await act(() => render(h(Overlay, { model: { ...calm, ...model }, actions }), host.container));
}

const button = (name: string) => {
  const found = [...host.root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};

beforeEach(() => {
  vi.clearAllMocks();
  stop = new AbortController();
  listenForTrustedClicks(stop.signal);
  host = createOverlayHost(document, '', stop.signal);
  layOut(host.root);
});
afterEach(() => stop.abort());

describe('badge', () => {
  it('counts what wants something: findings, questions and the step at hand', async () => {
    await draw({
      findings: [finding, { ...finding, id: 'b', outcome: 'pass' }, { ...finding, id: 'c', dismissed: true }],
      vanished: [{ id: '1', name: 'Laptop' }],
      moment: { kind: 'enter-code' },
    });
    expect(button('Keytag: 3 things to look at').textContent).toContain('3');
  });

  it('is calm when nothing does', async () => {
    await draw({ findings: [{ ...finding, outcome: 'pass' }] });
    expect(button('Keytag: nothing to do on this page').textContent).not.toMatch(/\d/);
  });

  it('opens for a person and not for a script', async () => {
    await draw({});
    const badge = button('Keytag: nothing to do on this page');
    badge.click();
    clickOn(host.root, badge, false);
    expect(actions.open).not.toHaveBeenCalled();
    clickOn(host.root, badge);
    expect(actions.open).toHaveBeenCalledWith(true);
  });
});

describe('panel', () => {
  it('takes the focus when it opens, gives it back when it closes, and closes by Escape', async () => {
    await draw({});
    await draw({ open: true });
    expect(host.root.activeElement?.id).toBe('keytag-title');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    Object.defineProperty(escape, 'isTrusted', { value: true });
    host.root.querySelector('[role=dialog]')!.dispatchEvent(escape);
    expect(actions.open).toHaveBeenCalledWith(false);
    await draw({ open: false });
    expect(host.root.activeElement?.hasAttribute('data-badge')).toBe(true);
  });

  it('says who says so, and since when', async () => {
    await draw({
      open: true,
      findings: [
        finding,
        { ...finding, id: 'other', basis: 'advice', sources: [{ ...finding.sources[0]!, confidence: 'low' }] },
      ],
    });
    const [rule, advice] = [...host.root.querySelectorAll('.card-sources')].map((one) => one.textContent);
    expect(rule).toBe('Microsoft: Microsoft Learn, checked on Nov 21, 2026');
    expect(advice).toMatch(/^Advice, not a Microsoft rule.*not verified$/);
  });

  it('shows the row, starts the guide, dismisses and brings back', async () => {
    await draw({ open: true, findings: [finding, { ...finding, id: 'gone', dismissed: true }] });
    clickOn(host.root, button('Show me'));
    clickOn(host.root, button('Guide me'));
    clickOn(host.root, button('Dismiss'));
    clickOn(host.root, button('Show again: You have one way to sign in'));
    expect(actions.show).toHaveBeenCalledWith(0);
    expect(actions.startGuide).toHaveBeenCalledWith(finding);
    expect(actions.dismiss.mock.calls).toEqual([
      ['single-usable-method', true],
      ['gone', false],
    ]);
  });

  it('says what could not be read', async () => {
    await draw({ open: true, missing: ['The default method: no line was found.'] });
    expect(host.root.textContent).toContain('What Keytag could not read');
    expect(host.root.textContent).toContain('The default method: no line was found.');
  });

  it('takes the word of the person on a row, and takes it back', async () => {
    const row = { index: 0, kind: 'unknown', readAs: 'unknown', label: 'Scanner' } as const;
    await draw({ open: true, rows: [row] });
    clickOn(host.root, button('This is an app password'));
    expect(actions.correct).toHaveBeenLastCalledWith(row, 'app-password');
    const corrected = { ...row, kind: 'app-password' } as const;
    await draw({ open: true, rows: [corrected] });
    clickOn(host.root, button('Undo'));
    expect(actions.correct).toHaveBeenLastCalledWith(corrected, 'unknown');
  });

  it('follows the direction of the page', async () => {
    await draw({ open: true, direction: 'rtl' });
    expect(host.root.querySelector('.overlay')?.getAttribute('dir')).toBe('rtl');
  });
});

describe('the step at hand', () => {
  it('offers to add the account in one click, and explains a code that only Microsoft can use', async () => {
    await draw({ moment: { kind: 'enrol', qr: null, result: 'offered' } });
    clickOn(host.root, button('Add to Keytag'));
    expect(actions.enrol).toHaveBeenCalledOnce();
    await draw({ open: true, moment: { kind: 'enrol', qr: null, result: 'push' } });
    expect(host.root.textContent).toContain('Set up a different authenticator app');
  });

  it('asks what an app password is for and hands on what was said', async () => {
    actions.searchClients.mockResolvedValue([{ id: 'thunderbird', name: 'Thunderbird', state: 'modern' }]);
    await draw({ open: true, moment: { kind: 'app-password-name', details: null } });
    const [client, device] = [...host.root.querySelectorAll('input')];
    await act(async () => {
      client!.value = 'thun';
      client!.dispatchEvent(new Event('input', { bubbles: true }));
      device!.value = ' Laptop ';
      device!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => Promise.resolve());
    await act(() => clickOn(host.root, button('Thunderbird')));
    expect(host.root.textContent).toContain('It needs no app password.');
    await act(() => clickOn(host.root, button('Remember')));
    expect(actions.describe).toHaveBeenCalledWith({ clientId: 'thunderbird', device: 'Laptop', purpose: '' });
  });

  it('keeps a fingerprint only on an explicit yes', async () => {
    const moment = {
      kind: 'app-password-shown',
      name: 'Laptop',
      details: null,
      recorded: true,
      offered: false,
    } as const;
    await draw({ open: true, moment: { ...moment, fingerprint: 'asked' } });
    expect(actions.keepFingerprint).not.toHaveBeenCalled();
    clickOn(host.root, button('Keep a fingerprint'));
    expect(actions.keepFingerprint).toHaveBeenCalledWith(true);
  });

  it('asks about an app password that is no longer listed', async () => {
    await draw({ open: true, vanished: [{ id: '7', name: 'Thunderbird laptop' }] });
    expect(host.root.textContent).toContain('"Thunderbird laptop" is no longer listed. Did you delete it?');
    clickOn(host.root, button('Yes, deleted'));
    clickOn(host.root, button('Ask me later'));
    expect(actions.confirmGone.mock.calls).toEqual([
      ['7', 'gone'],
      ['7', 'later'],
    ]);
  });
});

describe('guide', () => {
  it('marks the step that the page is at, and ends', async () => {
    const guide = { id: 'delete-app-password', subject: 'Scanner', steps: ['delete', 'confirm'] };
    await draw({ open: true, guide: { ...guide, at: 1 } });
    expect(host.root.querySelector('[aria-current=step]')?.textContent).toBe("Confirm in Microsoft's dialog.");
    await draw({ open: true, guide: { ...guide, at: 2 } });
    expect(host.root.querySelector('[aria-current=step]')).toBeNull();
    clickOn(host.root, button('Done'));
    expect(actions.stopGuide).toHaveBeenCalledOnce();
  });
});

describe('host', () => {
  it('comes back when the page removes it, and leaves nothing behind when it goes', async () => {
    document.querySelector(overlayTag)!.remove();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(document.documentElement.lastElementChild?.localName).toBe(overlayTag);
    stop.abort();
    expect(document.querySelector(overlayTag)).toBeNull();
  });
});
