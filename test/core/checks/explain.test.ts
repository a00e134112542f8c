import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/checks/explain';
import { checks } from '../../../core/checks/list';
import { runChecks } from '../../../core/checks/run';
import { methodKinds } from '../../../core/checks/snapshot';
import { englishMessages } from '../../setup/strings';
import { row, snapshot } from './snapshots';

const messages = await englishMessages();
const text = (key: string) => messages[key.replaceAll('.', '_')]?.message;

const worlds = [
  {},
  { page: { cloud: 'china' } },
  { page: { kind: 'personal-proofs', accountKind: 'personal', state: null } },
] as const;
const lists = [
  ...methodKinds.map((kind) => [kind]),
  ...methodKinds.map((kind) => [kind, 'unknown' as const]),
  ...methodKinds.map((kind) => [kind, 'phone-mobile' as const]),
  [],
  Array.from({ length: 36 }, () => 'app-password' as const),
  [...Array.from({ length: 34 }, () => 'app-password' as const), 'unknown' as const],
];
const defaults = [
  null,
  { kind: 'phone-mobile', systemPreferred: true },
  { kind: 'phone-mobile', systemPreferred: false },
  { kind: 'unknown', systemPreferred: false },
] as const;

const verdicts = ['2026-11-21', '2027-03-01'].flatMap((today) =>
  worlds.flatMap((world) =>
    lists.flatMap((list) =>
      defaults.flatMap((defaultMethod) =>
        [null, []].flatMap((trackedAppPasswords) =>
          runChecks(
            snapshot(
              list.map((kind) => row(kind)),
              { ...world, defaultMethod },
            ),
            { today, trackedAppPasswords },
          ),
        ),
      ),
    ),
  ),
);

describe('explain', () => {
  it('has words for everything that a check can say, with every value filled', () => {
    const wrong = verdicts.flatMap((verdict) => {
      const { title, why, todo, values } = explain(verdict)!;
      return [title, why, todo].filter((key) => {
        if (key === null) return false;
        const words = text(key);
        return words === undefined || (words.includes('$1') && values.length !== 1);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('has no words that nothing says', () => {
    const said = new Set(verdicts.map((verdict) => explain(verdict)!.title.replaceAll('.', '_')));
    const titles = Object.keys(messages).filter((key) => /^checks_.*_title$/.test(key));
    const names = checks.map(({ id }) => `checks_${id.replaceAll('-', '_')}_title`);
    expect(titles.filter((key) => !said.has(key) && !names.includes(key))).toEqual([]);
  });

  it('gives every finding something to do', () => {
    for (const verdict of verdicts) {
      const needsWords = verdict.outcome === 'fail' || verdict.outcome === 'needs-review';
      expect(explain(verdict)!.todo !== null).toBe(needsWords);
    }
  });

  it('knows no check that does not exist', () => {
    expect(explain({ id: 'no-such-check', outcome: 'fail', severity: 'low' })).toBeNull();
  });
});
