import './bars.css';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';
import { Screen } from './screen';

export interface DetailViewProps {
  readonly entry: Entry;
  readonly onEdit: () => void;
  readonly onBack: () => void;
}

/** What is kept beside a code: its note, tags, websites, and when it was used. The secret is not shown. */
export function DetailView({ entry, onEdit, onBack }: DetailViewProps) {
  const { issuer, label, note, tags = [], sites = [], usedAt, uses, createdAt } = entry;
  const used =
    usedAt === null
      ? i18n.t('codes.detail.never')
      : i18n.t('codes.detail.used_at', uses, [String(uses), formatMoment(usedAt)]);
  return (
    <Screen title={issuer || label || i18n.t('codes.unnamed')} onBack={onBack}>
      <dl class="detail">
        {issuer && label ? <Line term={i18n.t('codes.form.label')} text={label} /> : null}
        {note ? <Line term={i18n.t('codes.form.note')} text={note} /> : null}
        {tags.length > 0 ? <Line term={i18n.t('codes.form.tags')} text={tags.join(', ')} /> : null}
        {sites.length > 0 ? <Line term={i18n.t('codes.detail.sites')} text={sites.join(', ')} /> : null}
        <Line term={i18n.t('codes.detail.used')} text={used} />
        <Line term={i18n.t('codes.detail.added')} text={formatMoment(createdAt)} />
      </dl>
      <Button onClick={onEdit}>{i18n.t('codes.edit')}</Button>
    </Screen>
  );
}

function Line({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
