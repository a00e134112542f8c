import type { Argon2idParameters } from './rows';

type Cost = Omit<Argon2idParameters, 'name' | 'salt'>;

/** The cost that a slot should have: today's, and nothing less than it has. Null: it has that already. */
export function raisedCost(slot: Cost, today: Cost): Cost | null {
  const raised = {
    memory: Math.max(slot.memory, today.memory),
    passes: Math.max(slot.passes, today.passes),
    lanes: Math.max(slot.lanes, today.lanes),
  };
  const same = raised.memory === slot.memory && raised.passes === slot.passes && raised.lanes === slot.lanes;
  return same ? null : raised;
}
