import { afterEach } from 'vitest';

/** Web Locks (W3C, 2.2): one holder for each name, the others in the order in which they came. Neither happy-dom nor Node 20 has them. */
const last = new Map<string, Promise<unknown>>();

function request<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}

Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });

// What a test left running writes nothing into the next one: this comes after the test's own endings, which close the database.
afterEach(async () => {
  await Promise.all(last.values());
});
