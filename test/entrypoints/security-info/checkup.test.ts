import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForTrustedClicks } from '../../../components/kit/trusted-click';
import { overlayTag } from '../../../components/kit/overlay-host';
import type { Method, PageState, Snapshot } from '../../../core/checks/snapshot';
import { reading } from '../../../entrypoints/reading.content/reading';
import { Checkup } from '../../../entrypoints/security-info.content/checkup';
import { clickOn, layOut } from '../../components/trusted';
import { snapshot } from '../../core/checks/snapshots';

const sent = vi.hoisted(() => vi.fn<(type: string, request: unknown) => Promise<unknown>>());
vi.mock('../../../adapters/messages', () => ({ sendMessage: sent }));

const answers: Record<string, unknown> = {};
const requests = (type: string) => sent.mock.calls.filter(([name]) => name === type).map(([, request]) => request);

const phone: Method = { kind: 'phone-mobile', label: '+1 XXXXXXXX12', isDefault: true, evidence: ['label:en'] };
const appPassword = (name: string): Method => ({ kind: 'app-password', label: name, isDefault: false, evidence: [] });

/** The page as the readers would tell it. */
let shown: Snapshot;
let onPage: Partial<typeof reading>;

function page(state: PageState, methods: Method[] = [phone]): void {
  shown = snapshot(methods, { page: { state } });
}

let stop: AbortController;
let checkup: Checkup;
const host = () => document.querySelector(overlayTag);
const text = () => host()?.shadowRoot?.textContent ?? '';

async function look(): Promise<void> {
  await act(async () => {
    checkup.look();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

async function press(name: string): Promise<void> {
  const root = host()!.shadowRoot!;
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`no button "${name}" in: ${root.textContent}`);
  layOut(root);
  await act(async () => {
    clickOn(root, button);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

beforeEach(() => {
  sent.mockReset();
  Object.assign(answers, {
    recall: { dismissed: [], corrections: [] },
    reconcile: { tracked: [], vanished: [] },
    recordAppPassword: { id: 'record-1', canFingerprint: true },
    keepFingerprint: true,
    enrol: 'otpauth',
  });
  sent.mockImplementation((type) => Promise.resolve(answers[type]));
  onPage = {};
  globalThis.keytagReading = new Proxy(reading, {
    get: (all, name: keyof typeof reading) =>
      name === 'pageOf'
        ? () => ({ kind: 'security-info', accountKind: 'work', cloud: 'public' })
        : name === 'readPage'
          ? () => shown
          : (onPage[name] ?? all[name]),
  });
  stop = new AbortController();
  listenForTrustedClicks(stop.signal);
  checkup = new Checkup(document, '', stop.signal);
  page('list');
});
afterEach(() => stop.abort());

describe('coming and going', () => {
  it('shows nothing while the page is a skeleton, and the badge once it has its list', async () => {
    page('shell', []);
    await look();
    expect(host()).toBeNull();
    page('list');
    await look();
    expect(host()).not.toBeNull();
  });

  it('shows nothing before it knows what was dismissed', async () => {
    sent.mockImplementation((type) => (type === 'recall' ? new Promise(() => {}) : Promise.resolve(answers[type])));
    await look();
    expect(host()).toBeNull();
  });

  it('leaves with the page, and for good when the extension goes', async () => {
    await look();
    onPage = {};
    shown = { ...shown, page: { ...shown.page, kind: null } };
    globalThis.keytagReading = { ...reading, pageOf: () => null };
    await look();
    expect(host()).toBeNull();
    stop.abort();
    page('list');
    await look();
    expect(host()).toBeNull();
  });
});

describe('findings', () => {
  it('have words, a source and a date, for every check that says something', async () => {
    await look();
    await press(host()!.shadowRoot!.querySelector('[data-badge]')!.getAttribute('aria-label')!);
    expect(text()).toContain('checked on Nov 21, 2026');
    expect(host()!.shadowRoot!.querySelectorAll('.card h3').length).toBeGreaterThan(1);
    for (const heading of host()!.shadowRoot!.querySelectorAll('.card h3')) expect(heading.textContent).not.toBe('');
  });

  it('stay dismissed', async () => {
    answers['recall'] = { dismissed: ['text-or-voice-only'], corrections: [] };
    checkup.open = true;
    await look();
    expect(text()).toContain('1 dismissed');
  });

  it('follow the word of the person on a row', async () => {
    page('list', [phone, { kind: 'unknown', label: 'Scanner', isDefault: false, evidence: [] }]);
    answers['recall'] = {
      dismissed: [],
      corrections: [{ label: 'Scanner', readAs: 'unknown', kind: 'app-password' }],
    };
    checkup.open = true;
    await look();
    expect(text()).toContain('(corrected by you)');
    expect(requests('reconcile').at(-1)).toEqual({ accountKind: 'work', names: ['Scanner'] });
  });
});

describe('the ledger', () => {
  it('is asked once for each list, and only about a list', async () => {
    page('add-picker', [phone, appPassword('Laptop')]);
    await look();
    expect(requests('reconcile')).toEqual([]);
    page('list', [phone, appPassword('Laptop')]);
    await look();
    await look();
    expect(requests('reconcile')).toEqual([{ accountKind: 'work', names: ['Laptop'] }]);
  });

  it('is told what the person says about one that is gone', async () => {
    answers['reconcile'] = { tracked: [], vanished: [{ id: '9', name: 'Laptop' }] };
    checkup.open = true;
    await look();
    expect(text()).toContain('"Laptop" is no longer listed.');
    await press('Yes, deleted');
    expect(requests('confirmGone')).toEqual([{ id: '9', gone: true }]);
    expect(text()).not.toContain('is no longer listed.');
  });

  it('is not bothered about one that may stand in a row that could not be told', async () => {
    answers['reconcile'] = { tracked: [], vanished: [{ id: '9', name: 'Laptop' }] };
    page('list', [{ kind: 'unknown', label: 'xx Laptop', isDefault: false, evidence: [] }]);
    checkup.open = true;
    await look();
    expect(text()).not.toContain('is no longer listed.');
  });
});

describe('an app password being made', () => {
  const value = 'abcdefghijklmnop';

  it('is recorded by name, once, and its value goes nowhere without a yes', async () => {
    onPage = { namedAppPassword: () => 'Laptop', shownAppPassword: () => value };
    page('app-password-name');
    await look();
    page('app-password-shown');
    await look();
    await look();
    expect(requests('recordAppPassword')).toEqual([
      { accountKind: 'work', name: 'Laptop', clientId: null, device: '', purpose: '' },
    ]);
    expect(JSON.stringify(sent.mock.calls)).not.toContain(value);

    checkup.open = true;
    await look();
    await press('Keep a fingerprint');
    expect(requests('keepFingerprint')).toEqual([{ id: 'record-1', appPassword: value }]);
    expect(text()).toContain('Keytag keeps a fingerprint.');
    expect(text()).not.toContain(value);
  });

  it('keeps no fingerprint on a no', async () => {
    onPage = { namedAppPassword: () => 'Laptop', shownAppPassword: () => value };
    page('app-password-shown');
    checkup.open = true;
    await look();
    await press('No');
    expect(requests('keepFingerprint')).toEqual([]);
  });
});

describe('an app password of a personal account', () => {
  const value = 'abcdefghijklmnop';

  it('is offered for the list, and recorded once the person says what it is for', async () => {
    onPage = { namedAppPassword: () => null, showsAppPassword: () => true, shownAppPassword: () => value };
    page('list', []);
    shown = { ...shown, page: { ...shown.page, kind: 'personal-app-password', accountKind: 'personal', state: null } };
    checkup.open = true;
    await look();
    expect(text()).toContain('Say what it is for, and Keytag adds it to your list.');
    expect(requests('recordAppPassword')).toEqual([]);

    const device = host()!.shadowRoot!.querySelectorAll('input')[1]!;
    await act(() => {
      device.value = 'Xbox 360';
      device.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Remember');
    const said = { accountKind: 'personal', name: '', clientId: null, device: 'Xbox 360', purpose: '' };
    expect(requests('recordAppPassword')).toEqual([said]);
    expect(requests('describeAppPassword')).toEqual([]);
    expect(text()).toContain('Keytag added this app password to your list.');
    expect(JSON.stringify(sent.mock.calls)).not.toContain(value);
  });

  it('is offered only while the page shows one', async () => {
    onPage = { namedAppPassword: () => null, showsAppPassword: () => false };
    page('list', []);
    shown = { ...shown, page: { ...shown.page, kind: 'personal-app-password', accountKind: 'personal', state: null } };
    checkup.open = true;
    await look();
    expect(text()).not.toContain('Say what it is for');
  });
});

describe('an enrolment', () => {
  it('hands the secret on when the person asks, and says only what became of it', async () => {
    onPage = { enrolmentImage: () => null, enrolmentSecret: () => ({ secret: 'jbswy3dpehpk3pxp', account: 'a' }) };
    page('authenticator-qr');
    await look();
    expect(requests('enrol')).toEqual([]);
    await press('Add to Keytag');
    expect(requests('enrol')).toEqual([{ secret: 'jbswy3dpehpk3pxp', account: 'a' }]);
    expect(text()).toContain('Keytag has read the code.');
    expect(text()).not.toContain('jbswy3dpehpk3pxp');
  });
});
