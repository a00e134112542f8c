import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { Surface } from '../kit/surface';

/** `ask`: the page does not tell where the code comes from; `gone`: the field went away before the code came. */
export type FillState = 'ask' | 'offered' | 'working' | 'filled' | 'popup' | 'gone' | 'failed';

export interface FillOfferProps {
  readonly state: FillState;
  readonly direction: 'ltr' | 'rtl';
  /** Shown, so that a person can compare it with the address bar. */
  readonly host: string;
  /** What the clock check says; null: it is not offered, because no code was filled here yet. */
  readonly clock: string | null;
  readonly onCheckClock: () => void;
  readonly onFill: () => void;
  readonly onAnswer: (fromApp: boolean) => void;
  readonly onDismiss: () => void;
}

/** Offers the code at Microsoft's code prompt. It never shows a code or the name of an account. */
export function FillOffer(props: FillOfferProps) {
  const { state, direction, host, clock, onCheckClock, onFill, onAnswer, onDismiss } = props;
  return (
    <Surface dir={direction} class="offer-place">
      <section class="offer" aria-label={i18n.t('overlay.title')}>
        {state === 'ask' && (
          <>
            <p>{i18n.t('overlay.fill.ask')}</p>
            <div class="card-actions">
              <Press look="primary" onPress={() => onAnswer(true)}>
                {i18n.t('overlay.fill.ask_yes')}
              </Press>
              <Press onPress={() => onAnswer(false)}>{i18n.t('overlay.fill.ask_no')}</Press>
            </div>
          </>
        )}
        {(state === 'offered' || state === 'working') && (
          <div class="card-actions">
            <Press look="primary" disabled={state === 'working'} onPress={onFill}>
              {i18n.t('overlay.fill.offer')}
            </Press>
            <Press look="quiet" onPress={onDismiss}>
              {i18n.t('overlay.fill.dismiss')}
            </Press>
          </div>
        )}
        <output class="small quiet">
          {state === 'offered' || state === 'ask'
            ? i18n.t('overlay.fill.host', [host])
            : i18n.t(`overlay.fill.${state}`)}
        </output>
        {clock === null ? null : (
          <p class="small">
            <Press look="quiet" onPress={onCheckClock}>
              {i18n.t('clock.refused_check')}
            </Press>
            <output>{clock}</output>
          </p>
        )}
      </section>
    </Surface>
  );
}
