import type { Method, MethodKind, Snapshot } from './snapshot';

/** The person's word on what a row is, recognised again by the row's label and what Keytag had read. */
export interface Correction {
  readonly label: string;
  readonly readAs: MethodKind;
  readonly kind: MethodKind;
}

/** The snapshot with the person's corrections applied: a corrected row says so in its evidence. */
export function applyCorrections(snapshot: Snapshot, corrections: readonly Correction[]): Snapshot {
  if (corrections.length === 0) return snapshot;
  const methods = snapshot.methods.map((method) => {
    const correction = corrections.find((one) => one.label === method.label && one.readAs === method.kind);
    return correction ? ({ ...method, kind: correction.kind, evidence: ['corrected'] } satisfies Method) : method;
  });
  const changed = methods.some((method, place) => method !== snapshot.methods[place]);
  if (!changed) return snapshot;
  return {
    ...snapshot,
    methods,
    appPasswords: methods.filter((method) => method.kind === 'app-password').map(({ label }) => ({ name: label })),
  };
}
