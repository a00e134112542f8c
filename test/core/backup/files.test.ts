import { describe, expect, it } from 'vitest';
import { backupFileName, filesToRemove } from '../../../core/backup/files';

const tag = '0badc0de';
const named = (day: string, time = '120000', whose = tag) => `keytag-${day}-${time}-${whose}.keytag.json`;
const files = (...names: string[]) => names.map((name) => ({ name, size: 10 }));

describe('files of the backup folder', () => {
  it('are named by their moment in UTC and by whose they are', () => {
    expect(backupFileName(tag, Date.UTC(2026, 10, 21, 5, 6, 7))).toBe(named('2026-11-21', '050607'));
  });

  it('stay for the last five days that have one', () => {
    const days = ['01', '02', '04', '07', '08', '09'].map((day) => named(`2026-11-${day}`));
    expect(filesToRemove(files(...days), tag, days.at(-1)!)).toEqual([days[0]]);
  });

  it('give way to a later one of the same day only', () => {
    const [early, late] = [named('2026-11-09', '100000'), named('2026-11-09', '110000')];
    const written = named('2026-11-09', '120000');
    const before = named('2026-11-08', '090000');
    const yesterday = named('2026-11-08', '230000');
    const all = files(early, late, before, yesterday, written);
    expect(filesToRemove(all, tag, written)).toEqual([early, late, before]);
  });

  it('of others are never touched, whatever they are called', () => {
    const others = [
      'holiday.jpg',
      named('2020-01-01', '120000', 'deadbeef'),
      `copy of ${named('2020-01-01')}`,
      `${named('2020-01-01')}.bak`,
      `${named('2020-01-01', '120000', 'deadbeef')}.crswap`,
      'keytag-2020-01-01.keytag.json',
    ];
    expect(filesToRemove(files(...others), tag, named('2026-11-09'))).toEqual([]);
  });

  it('that a kill left empty or half written go, and push no whole one out', () => {
    const written = named('2026-11-09');
    const empty = ['05', '06', '07', '08'].map((day) => ({ name: named(`2026-11-${day}`), size: 0 }));
    const whole = files(named('2026-10-01'), written);
    const half = files(`${named('2026-11-08', '130000')}.crswap`);
    expect(filesToRemove([...empty, ...whole, ...half], tag, written)).toEqual(
      [...empty, ...half].map(({ name }) => name),
    );
  });

  it('never include the one just written, even by a clock that was set back', () => {
    const later = ['01', '02', '03', '04', '05', '06'].map((day) => named(`2027-01-${day}`));
    const written = named('2026-11-09');
    const gone = filesToRemove(files(...later, written), tag, written);
    expect(gone).not.toContain(written);
    expect(gone).toHaveLength(2);
  });
});
