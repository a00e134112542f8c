import { expect, it } from 'vitest';
import { closeDatabase } from '../../adapters/database';
import { beginWithoutVault, passphrase } from './vault-samples';

const world = beginWithoutVault();

it('gives several pages one try between them once tries must wait', async () => {
  await world.make();
  await world.vault.lock();
  const wrong = () => world.anotherPage().unlock({ kind: 'passphrase', passphrase: 'wrong' });
  const answers = await Promise.all(Array.from({ length: 8 }, wrong));
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.why)).toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => 'wait'),
    ...Array.from({ length: 3 }, () => 'wrong'),
  ]);
});

it('ends the wait although the clock was set back by a day', async () => {
  await world.make();
  await world.vault.lock();
  for (let tries = 0; tries < 3; tries++) {
    // oxlint-disable-next-line no-await-in-loop
    await world.vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
  }
  world.clock -= 86_400_000;
  expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toMatchObject({ ok: false, why: 'wait' });
  world.clock += 1000;
  expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
});

it('makes wrong tries wait, longer each time, through a closed popup', async () => {
  await world.make();
  await world.vault.lock();
  const wrong = () => world.vault.unlock({ kind: 'passphrase', passphrase: 'wrong' });
  await wrong();
  await wrong();
  await wrong();
  await closeDatabase();
  expect(await world.anotherPage().status()).toMatchObject({ state: 'locked', retryAt: world.clock + 1000 });
  expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({
    ok: false,
    why: 'wait',
    retryAt: world.clock + 1000,
  });
  world.clock += 1000;
  await wrong();
  expect(await world.vault.status()).toMatchObject({ retryAt: world.clock + 2000 });
  world.clock += 2000;
  expect(await world.vault.unlock({ kind: 'passphrase', passphrase })).toEqual({ ok: true });
  await world.vault.lock();
  expect(await world.vault.status()).toMatchObject({ retryAt: null });
});

it('counts no try for a recovery code that is only mistyped', async () => {
  await world.make();
  await world.vault.lock();
  for (let tries = 0; tries < 5; tries++) await world.vault.unlock({ kind: 'recovery', code: 'AAAA-BBBB' });
  expect(await world.vault.status()).toMatchObject({ retryAt: null });
});
