import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Guide } from '../guide/guide';
import { Press } from '../kit/press';
import { Surface } from '../kit/surface';
import { AppPassword } from './app-password';
import { Enrolment } from './enrolment';
import { Findings, wanting } from './findings';
import type { OverlayActions, OverlayModel } from './model';
import { Reading } from './reading';
import { VanishedQuestions } from './vanished';

export interface PanelProps {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** The opened overlay: a dialog beside the page, not above it. What the page is doing now stands first. */
export function Panel({ model, actions }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { moment, guide, findings } = model;
  // The page is being worked on: take little room, and say only what helps with that.
  const busy = moment !== null || guide !== null;
  return (
    <Surface
      class={busy ? 'panel panel-busy' : 'panel'}
      // A <dialog> would close itself without the state knowing, and brings its own place and colours.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="dialog"
      aria-modal="false"
      aria-labelledby="keytag-title"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && event.isTrusted) actions.open(false);
      }}
    >
      <header class="panel-head">
        <h2 id="keytag-title" ref={heading} tabIndex={-1}>
          {i18n.t('overlay.title')}
        </h2>
        <Press look="icon" aria-label={i18n.t('overlay.close')} onPress={() => actions.open(false)}>
          <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </Press>
      </header>
      <div class="panel-body">
        <output class="notice small">{model.notice}</output>
        {guide && <Guide {...guide} onStop={() => actions.stopGuide()} />}
        {moment && (moment.kind === 'enrol' || moment.kind === 'enter-code') && (
          <Enrolment moment={moment} actions={actions} />
        )}
        {moment && (moment.kind === 'app-password-name' || moment.kind === 'app-password-shown') && (
          <AppPassword moment={moment} actions={actions} />
        )}
        <VanishedQuestions vanished={model.vanished} actions={actions} />
        {busy && findings !== null ? (
          <details>
            <summary>{i18n.t('overlay.findings.others', wanting(findings).length)}</summary>
            <Findings findings={findings} actions={actions} />
          </details>
        ) : findings ? (
          <Findings findings={findings} actions={actions} />
        ) : (
          !busy && <p class="quiet">{i18n.t('overlay.nothing_to_judge')}</p>
        )}
        {!busy && <Reading rows={model.rows} missing={model.missing} actions={actions} />}
        <p class="small quiet panel-foot">
          {!busy && `${i18n.t('overlay.policy')} `}
          <Press look="quiet" onPress={() => actions.checkClock()}>
            {i18n.t('clock.check')}
          </Press>
          <Press look="quiet" onPress={() => actions.openDashboard()}>
            {i18n.t('overlay.open_dashboard')}
          </Press>
        </p>
      </div>
    </Surface>
  );
}
