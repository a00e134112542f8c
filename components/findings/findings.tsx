import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { FindingCard } from './finding-card';
import type { Finding, OverlayActions } from './model';

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly actions: OverlayActions;
}

/** The findings that want something, worst first. */
export function wanting(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ outcome, dismissed }) => !dismissed && (outcome === 'fail' || outcome === 'needs-review'));
}

/** All findings of a page: what to do, what was dismissed, what is in order, what could not be checked. */
export function Findings({ findings, actions }: FindingsProps) {
  const open = wanting(findings);
  const dismissed = findings.filter((finding) => finding.dismissed);
  const fine = findings.filter(({ outcome, dismissed: gone }) => outcome === 'pass' && !gone);
  const broken = findings.filter(({ outcome }) => outcome === 'error');
  return (
    <section aria-labelledby="keytag-findings">
      <h3 id="keytag-findings" class="section-title">
        {open.length > 0 ? i18n.t('overlay.findings.title') : i18n.t('overlay.findings.calm')}
      </h3>
      {open.length > 0 && (
        <ul class="cards">
          {open.map((finding) => (
            <FindingCard key={finding.id} finding={finding} actions={actions} />
          ))}
        </ul>
      )}
      {broken.length > 0 && (
        <p class="small quiet">{i18n.t('overlay.findings.broken', [broken.map(({ title }) => title).join(', ')])}</p>
      )}
      {fine.length > 0 && (
        <details>
          <summary>{i18n.t('overlay.findings.fine', fine.length)}</summary>
          <ul class="lines">
            {fine.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {dismissed.length > 0 && (
        <details>
          <summary>{i18n.t('overlay.findings.dismissed', dismissed.length)}</summary>
          <ul class="lines">
            {dismissed.map(({ id, title }) => (
              <li key={id} class="line-row">
                <span>{title}</span>
                <Press
                  look="quiet"
                  onPress={() => actions.dismiss(id, false)}
                  aria-label={`${i18n.t('overlay.finding.restore')}: ${title}`}
                >
                  {i18n.t('overlay.finding.restore')}
                </Press>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
