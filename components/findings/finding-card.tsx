import { i18n } from '#i18n';
import { formatDay } from '../kit/format-day';
import { Press } from '../kit/press';
import type { Finding, OverlayActions } from './model';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly actions: OverlayActions;
}

/** One finding: what is wrong, why it matters, what to do, who says so and since when. */
export function FindingCard({ finding, actions }: FindingCardProps) {
  const { id, outcome, severity, title, why, fix, basis, sources, rows, guide } = finding;
  const [row] = rows;
  const heading = `finding-${id}`;
  return (
    <li class={`card card-${outcome === 'fail' ? severity : 'review'}`} aria-labelledby={heading}>
      <p class="card-severity small">
        {outcome === 'fail' ? i18n.t(`overlay.severity.${severity}`) : i18n.t('overlay.severity.review')}
      </p>
      <h3 id={heading}>{title}</h3>
      <p>{why}</p>
      <p class="card-fix">{fix}</p>
      <div class="card-actions">
        {row !== undefined && (
          <Press onPress={() => actions.show(row)} aria-describedby={heading}>
            {i18n.t('overlay.finding.show')}
          </Press>
        )}
        {guide !== null && (
          <Press onPress={() => actions.startGuide(finding)} aria-describedby={heading}>
            {i18n.t('overlay.finding.guide')}
          </Press>
        )}
        <Press look="quiet" onPress={() => actions.dismiss(id, true)} aria-describedby={heading}>
          {i18n.t('overlay.finding.dismiss')}
        </Press>
      </div>
      <ul class="card-sources small quiet">
        {sources.map(({ label, url, checkedOn, confidence }, place) => (
          <li key={url}>
            {place === 0 && `${i18n.t(basis === 'microsoft' ? 'overlay.finding.rule' : 'overlay.finding.advice')} `}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
            {`, ${i18n.t('overlay.finding.checked', [formatDay(checkedOn)])}${confidence === 'high' ? '' : `, ${i18n.t(`overlay.finding.${confidence}`)}`}`}
          </li>
        ))}
      </ul>
    </li>
  );
}
