import './screens.css';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { Button } from '../kit/button';
import { Notice } from './notice';
import { Screen } from './screen';

export interface FillAskProps {
  readonly entry: Entry;
  /** The registrable domain of the page, in punycode. */
  readonly domain: string;
  readonly onAnswer: (belongs: boolean) => void;
}

/** Before an entry is filled on a site for the first time: the person says that it belongs there. Names and looks of a page never do. */
export function FillAsk({ entry, domain, onAnswer }: FillAskProps) {
  const name = entry.issuer || entry.label || i18n.t('codes.unnamed');
  const others = entry.sites ?? [];
  return (
    <Screen title={i18n.t('fill.ask.title')} onBack={() => onAnswer(false)}>
      <section class="fill-ask">
        <p>{i18n.t('fill.ask.page')}</p>
        <p class="fill-domain">
          <bdi>{domain}</bdi>
        </p>
        {others.length > 0 ? (
          <Notice problem>{i18n.t('fill.ask.elsewhere', [name, others.join(', ')])}</Notice>
        ) : (
          <p>{i18n.t('fill.ask.never', [name])}</p>
        )}
        <p class="quiet">{i18n.t('fill.ask.compare')}</p>
        <Button look="primary" onClick={() => onAnswer(true)}>
          {i18n.t('fill.ask.belongs', [domain])}
        </Button>
        <Button look="quiet" onClick={() => onAnswer(false)}>
          {i18n.t('fill.ask.cancel')}
        </Button>
      </section>
    </Screen>
  );
}
