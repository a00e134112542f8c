import { i18n } from '#i18n';
import { Press } from '../kit/press';
import type { OverlayActions, Vanished } from './model';

export interface VanishedQuestionsProps {
  readonly vanished: readonly Vanished[];
  readonly actions: OverlayActions;
}

/** Asks about app passwords that the ledger knows and the page no longer lists. */
export function VanishedQuestions({ vanished, actions }: VanishedQuestionsProps) {
  return (
    <>
      {vanished.map(({ id, name }) => (
        <section key={id} class="moment" aria-labelledby={`gone-${id}`}>
          <h3 id={`gone-${id}`}>{i18n.t('overlay.gone.question', [name])}</h3>
          <p>{i18n.t('overlay.gone.why')}</p>
          <div class="card-actions">
            <Press look="primary" onPress={() => actions.confirmGone(id, 'gone')}>
              {i18n.t('overlay.gone.yes')}
            </Press>
            <Press onPress={() => actions.confirmGone(id, 'still-there')}>{i18n.t('overlay.gone.no')}</Press>
            <Press look="quiet" onPress={() => actions.confirmGone(id, 'later')}>
              {i18n.t('overlay.gone.later')}
            </Press>
          </div>
        </section>
      ))}
    </>
  );
}
