import type { Finding } from '../../components/findings/model';
import { words } from '../../components/kit/words';
import type { MethodKind, Snapshot } from '../../core/checks/snapshot';
import type { Verdict } from '../../core/checks/verdict';
import { guideFor } from '../../core/guides/list';
import { sharedReading } from '../reading.content/shared';

const phones: readonly MethodKind[] = ['phone-mobile', 'phone-alternate', 'phone-office'];

/** The rows that a verdict speaks of, as places in the list. */
function rowsOf(verdict: Verdict, { methods }: Snapshot, tracked: readonly string[] | null): number[] {
  const where = (test: (place: number) => boolean) => methods.flatMap((_, place) => (test(place) ? [place] : []));
  const kindOf = (place: number) => methods[place]!.kind;
  switch (verdict.id) {
    case 'text-or-voice-only':
    case 'text-or-voice-present':
      return where((place) => phones.includes(kindOf(place)));
    case 'default-method-is-phone':
      return where((place) => methods[place]!.isDefault && phones.includes(kindOf(place)));
    case 'app-password-present':
    case 'app-password-limit-near':
      return where((place) => kindOf(place) === 'app-password');
    case 'app-password-untracked':
      return where((place) => kindOf(place) === 'app-password' && !tracked?.includes(methods[place]!.label));
    case 'temporary-access-pass-present':
      return where((place) => kindOf(place) === 'temporary-access-pass');
    default:
      return [];
  }
}

/** The verdicts on a snapshot with their words, worst first; `not-applicable` ones say nothing to anyone. */
export function findingsOf(
  snapshot: Snapshot,
  tracked: readonly string[] | null,
  dismissed: readonly string[],
): Finding[] {
  const { explain, runChecks } = sharedReading();
  const today = new Date().toISOString().slice(0, 10);
  return runChecks(snapshot, { today, trackedAppPasswords: tracked }).flatMap((verdict) => {
    const told = explain(verdict);
    if (!told || verdict.outcome === 'not-applicable') return [];
    return {
      id: verdict.id,
      outcome: verdict.outcome,
      severity: verdict.severity,
      title: words(told.title, told.values),
      why: told.why === null ? '' : words(told.why, told.values),
      fix: told.todo === null ? '' : words(told.todo, told.values),
      basis: told.basis,
      sources: told.facts
        .filter(({ source }, place, all) => all.findIndex((one) => one.source.url === source.url) === place)
        .map(({ source, checkedOn, confidence }) => ({ label: source.title, url: source.url, checkedOn, confidence })),
      rows: rowsOf(verdict, snapshot, tracked),
      guide: guideFor(verdict.id)?.id ?? null,
      dismissed: dismissed.includes(verdict.id),
    };
  });
}
