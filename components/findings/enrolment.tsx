import { i18n } from '#i18n';
import { Press } from '../kit/press';
import type { Moment, OverlayActions } from './model';

export interface EnrolmentProps {
  readonly moment: Extract<Moment, { kind: 'enrol' | 'enter-code' }>;
  readonly actions: OverlayActions;
}

/** Takes part in setting up an authenticator: adds the account, explains Microsoft's own QR code, points to the code. */
export function Enrolment({ moment, actions }: EnrolmentProps) {
  if (moment.kind === 'enter-code') {
    return (
      <section class="moment" aria-labelledby="keytag-moment">
        <h3 id="keytag-moment">{i18n.t('overlay.enrol.code_title')}</h3>
        <p>{i18n.t('overlay.enrol.code_text')}</p>
        <div class="card-actions">
          <Press look="primary" onPress={() => actions.openPopup()}>
            {i18n.t('overlay.open_popup')}
          </Press>
        </div>
      </section>
    );
  }
  const { qr, result } = moment;
  if (qr === 'push' || result === 'push') return <PushExplained />;
  return (
    <section class="moment" aria-labelledby="keytag-moment">
      <h3 id="keytag-moment">{i18n.t('overlay.enrol.title')}</h3>
      <output>{i18n.t(`overlay.enrol.${result}`)}</output>
      <div class="card-actions">
        {result === 'otpauth' ? (
          <Press look="primary" onPress={() => actions.openPopup()}>
            {i18n.t('overlay.open_popup')}
          </Press>
        ) : (
          <Press look="primary" disabled={result === 'working'} onPress={() => actions.enrol()}>
            {i18n.t('overlay.enrol.add')}
          </Press>
        )}
      </div>
    </section>
  );
}

function PushExplained() {
  return (
    <section class="moment" aria-labelledby="keytag-moment">
      <h3 id="keytag-moment">{i18n.t('overlay.enrol.push_title')}</h3>
      <p>{i18n.t('overlay.enrol.push')}</p>
      <ol class="steps">
        <li>{i18n.t('overlay.enrol.push_back')}</li>
        <li>{i18n.t('overlay.enrol.push_other')}</li>
        <li>{i18n.t('overlay.enrol.push_next')}</li>
      </ol>
    </section>
  );
}
