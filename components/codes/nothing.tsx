import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Icon } from '../kit/icons/icon';

/** Says what a list without entries is for, and how the first one gets in. */
export function EmptyCodes({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section class="nothing">
      <span class="nothing-icon">
        <Icon name="key" />
      </span>
      <h2>{i18n.t('codes.empty.title')}</h2>
      <ol>
        <li>{i18n.t('codes.empty.open')}</li>
        <li>{i18n.t('codes.empty.show')}</li>
        <li>{i18n.t('codes.empty.scan')}</li>
      </ol>
      <Button look="primary" onClick={onAdd}>
        {i18n.t('codes.empty.add')}
      </Button>
    </section>
  );
}

/** No entry has the words searched for. */
export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <section class="nothing">
      <span class="nothing-icon">
        <Icon name="search" />
      </span>
      <h2>{i18n.t('codes.no_match')}</h2>
      <Button onClick={onClear}>{i18n.t('codes.show_all')}</Button>
    </section>
  );
}
