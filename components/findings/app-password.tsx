import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { AppPasswordForm } from './app-password-form';
import type { FingerprintState, Moment, OverlayActions } from './model';

export interface AppPasswordProps {
  readonly moment: Extract<Moment, { kind: 'app-password-name' | 'app-password-shown' }>;
  readonly actions: OverlayActions;
}

/** Takes part in creating an app password: whom it is for, that it was created, and, on the person's word, its fingerprint. */
export function AppPassword({ moment, actions }: AppPasswordProps) {
  const shown = moment.kind === 'app-password-shown';
  return (
    <section class="moment" aria-labelledby="keytag-moment">
      <h3 id="keytag-moment">
        {i18n.t(shown ? 'overlay.app_password.shown_title' : 'overlay.app_password.name_title')}
      </h3>
      <p>{shown ? shownText(moment) : i18n.t('overlay.app_password.name_text')}</p>
      <AppPasswordForm key="form" details={moment.details} actions={actions} />
      {shown && moment.recorded && <Fingerprint state={moment.fingerprint} actions={actions} />}
    </section>
  );
}

function shownText({ recorded, offered, name }: Extract<Moment, { kind: 'app-password-shown' }>): string {
  if (recorded)
    return name === ''
      ? i18n.t('overlay.app_password.recorded_nameless')
      : i18n.t('overlay.app_password.recorded', [name]);
  return i18n.t(offered ? 'overlay.app_password.offered' : 'overlay.app_password.not_recorded');
}

function Fingerprint({ state, actions }: { readonly state: FingerprintState; readonly actions: OverlayActions }) {
  if (state === 'declined') return null;
  return (
    <div class="sub">
      <output>{i18n.t(`overlay.fingerprint.${state}`)}</output>
      <div class="card-actions">
        {state === 'asked' && (
          <>
            <Press onPress={() => actions.keepFingerprint(true)}>{i18n.t('overlay.fingerprint.yes')}</Press>
            <Press look="quiet" onPress={() => actions.keepFingerprint(false)}>
              {i18n.t('overlay.fingerprint.no')}
            </Press>
          </>
        )}
        {state === 'locked' && (
          <Press onPress={() => actions.openPopup()}>{i18n.t('overlay.fingerprint.unlock')}</Press>
        )}
      </div>
    </div>
  );
}
