import { describe, expect, it } from 'vitest';
import { codeAt } from '../../../../core/otp/code';
import { settingsFile } from '../make/settings';
import { failureOf, read } from '../reading';

/** Aegis `battle_net_authenticator.xml`: one account, as the older and as the newer app keep it. */
const both =
  '09ec179861450806035080d113c5f05e62f67316110eec1bd495a9cdb65a3cb3f93b1f80b80b4507f0c8894e25fb5d494b31692d76b8bc5fac';
const secret = both.slice(0, 80);
const serial = '6cdd0ace62165b48525585d508c7f35832';
const messenger = 'com.blizzard.messenger.AUTHENTICATOR_';

describe('Battle.net', () => {
  it('reads the same account from either app', async () => {
    const older = await read(settingsFile({ 'com.blizzard.bma.AUTH_STORE.HASH': both }));
    const newer = await read(settingsFile({ [`${messenger}DEVICE_SECRET`]: secret, [`${messenger}SERIAL`]: serial }));
    expect(older.entries).toEqual(newer.entries);
    expect(older.entries).toEqual([
      expect.objectContaining({ type: 'totp', issuer: 'Battle.net', label: 'US-2211-2050-3346', digits: 8 }),
    ]);
    // Computed with Python's hmac module.
    expect(codeAt(older.entries[0]!, 1_700_000_000_000)).toBe('12715797');
  });

  it('does without a serial, and rejects a secret that is no secret', async () => {
    const nameless = await read(settingsFile({ [`${messenger}DEVICE_SECRET`]: secret }));
    expect(nameless.entries.map(({ label }) => label)).toEqual(['']);
    for (const wrong of ['', 'zz', secret.slice(0, 40), `${both}00`, '00'.repeat(40)]) {
      const { entries, rejected } = await read(settingsFile({ [`${messenger}DEVICE_SECRET`]: wrong }));
      expect([entries, rejected.length]).toEqual([[], 1]);
    }
    expect((await failureOf(read(settingsFile({ 'com.blizzard.other': 'x' })))).failure).toBe('damaged');
  });
});
