import { describe, expect, it } from 'vitest';
import { englishMessages } from '../../setup/strings';
import { row, snapshot } from '../checks/snapshots';
import type { MethodKind, PageState, Snapshot } from '../../../core/checks/snapshot';
import { addAuthenticator } from '../../../core/guides/add-authenticator';
import { addPasskey } from '../../../core/guides/add-passkey';
import { changeDefault } from '../../../core/guides/change-default';
import { deleteAppPassword } from '../../../core/guides/delete-app-password';
import { guideFor, guides } from '../../../core/guides/list';

function page(state: PageState, kinds: MethodKind[] = [], byDefault: MethodKind | null = null): Snapshot {
  return snapshot(
    kinds.map((kind, place) => row(kind, { label: `${place}` })),
    { page: { state }, defaultMethod: byDefault && { kind: byDefault, systemPreferred: false } },
  );
}

it('walks through adding an authenticator and ends with the new row', () => {
  const start = page('list', ['phone-mobile']);
  const states: PageState[] = ['list', 'add-picker', 'authenticator-install', 'authenticator-qr', 'authenticator-code'];
  expect(states.map((state) => addAuthenticator.at(start, page(state)))).toEqual([0, 1, 2, 3, 4]);
  expect(addAuthenticator.at(start, page('list', ['phone-mobile', 'software-totp']))).toBe(5);
  expect(addAuthenticator.at(start, page('error'))).toBeNull();
});

it('ends a passkey only when the list has one more', () => {
  const start = page('list', ['passkey']);
  expect(addPasskey.at(start, start)).toBe(0);
  expect(addPasskey.at(start, page('list', ['passkey', 'passkey']))).toBe(3);
});

it('ends a deletion when the list is shorter, not when the dialog was cancelled', () => {
  const start = page('list', ['app-password', 'app-password']);
  expect(deleteAppPassword.at(start, page('delete-confirm'))).toBe(1);
  expect(deleteAppPassword.at(start, start)).toBe(0);
  expect(deleteAppPassword.at(start, page('list', ['app-password']))).toBe(2);
});

it('ends a change of default when it is no phone any more', () => {
  const start = page('list', [], 'phone-mobile');
  expect(changeDefault.at(start, start)).toBe(0);
  expect(changeDefault.at(start, page('default-change'))).toBe(1);
  expect(changeDefault.at(start, page('list', [], 'phone-office'))).toBe(0);
  expect(changeDefault.at(start, page('list', [], 'software-totp'))).toBe(2);
});

describe('every guide', () => {
  it('mends a check of its own', () => {
    const fixed = guides.flatMap(({ fixes }) => fixes);
    expect(new Set(fixed).size).toBe(fixed.length);
    for (const id of fixed) expect(guideFor(id)?.fixes).toContain(id);
  });

  it('has words for its title, its steps and its end', async () => {
    const words = await englishMessages();
    const missing = guides.flatMap(({ id, steps }) =>
      ['title', 'done', ...steps].map((step) => `overlay_guides_${id.replaceAll('-', '_')}_${step}`),
    );
    expect(missing.filter((key) => !words[key])).toEqual([]);
  });
});
