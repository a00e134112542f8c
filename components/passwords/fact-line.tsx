import { i18n } from '#i18n';
import type { Fact } from '../../core/facts/fact';
import { words } from '../kit/words';
import { formatDay } from '../kit/format-day';

/** One dated statement about Microsoft, with who says so and when it was read. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const { id, source, checkedOn, confidence, date } = fact;
  return (
    <li class="fact">
      <p>
        {date === undefined ? null : <strong>{formatDay(date)} </strong>}
        {words(`facts.${id}`)}
      </p>
      <p class="quiet small">
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
        {source.published === null ? '' : `, ${formatDay(source.published)}`}
        {', '}
        {i18n.t('passwords.checked', [formatDay(checkedOn)])}
        {confidence === 'high' ? null : <span class="unverified">{i18n.t(`passwords.confidence.${confidence}`)}</span>}
      </p>
    </li>
  );
}
