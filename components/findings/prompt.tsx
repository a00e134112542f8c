import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { words } from '../kit/words';
import type { GuideProgress, OverlayActions, OverlayModel } from './model';

export interface PromptProps {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** One offer beside the closed badge, for the step that the page is at: a single click, no panel in between. */
export function Prompt({ model, actions }: PromptProps) {
  const { moment, vanished, guide } = model;
  if (moment?.kind === 'enrol' && moment.qr !== 'push') {
    return <Offer text={i18n.t('overlay.enrol.add')} onPress={() => actions.enrol()} />;
  }
  if (moment?.kind === 'enrol') {
    return <Offer text={i18n.t('overlay.enrol.push_title')} onPress={() => actions.open(true)} />;
  }
  if (moment?.kind === 'enter-code') {
    return <Offer text={i18n.t('overlay.enrol.code_title')} onPress={() => actions.openPopup()} />;
  }
  if (moment?.kind === 'app-password-name' || moment?.kind === 'app-password-shown') {
    if (moment.details === null) {
      return <Offer text={i18n.t('overlay.app_password.name_title')} onPress={() => actions.open(true)} />;
    }
    // Asked and answered: the next offer comes when the page shows the password.
    return moment.kind === 'app-password-name' ? null : (
      <Offer text={i18n.t('overlay.app_password.shown_title')} onPress={() => actions.open(true)} />
    );
  }
  if (guide) {
    const done = guide.at >= guide.steps.length;
    return <Offer text={guideLine(guide)} onPress={() => (done ? actions.stopGuide() : actions.open(true))} />;
  }
  const [first] = vanished;
  return first ? (
    <Offer text={i18n.t('overlay.gone.question', [first.name])} onPress={() => actions.open(true)} />
  ) : null;
}

/** The guide in one line: the step to do now, or that it is done. */
export function guideLine({ id, steps, at }: GuideProgress): string {
  const step = steps[at];
  if (step === undefined) return words(`overlay.guides.${id}.done`);
  return `${i18n.t('overlay.guide.now', [String(at + 1), String(steps.length)])}: ${words(`overlay.guides.${id}.${step}`)}`;
}

function Offer({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <Press class="prompt" onPress={onPress}>
      {text}
    </Press>
  );
}
