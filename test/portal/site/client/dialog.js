import { h, hashedId } from './dom.js';
import { icon } from './icons.js';

/** A button of a dialog. The forward button of every step has one known hook (portal.md 2.1 [B]). */
export function button(text, onclick, { forward = false, disabled = false } = {}) {
  return h(
    'button',
    {
      type: 'button',
      key: `button ${text}`,
      class: forward ? 'ms-Button ms-Button--primary k-button k-primary' : 'ms-Button ms-Button--default k-button',
      testid: forward ? 'reskin-step-next-button' : undefined,
      disabled,
      onclick,
    },
    h('span', { class: 'ms-Button-label' }, text),
  );
}

/** A link-like button, as the "different app" and "can't scan" links are (portal.md 2.1). */
export const link = (text, onclick, more = {}) =>
  h('button', { type: 'button', class: 'ms-Link k-link', key: `link ${text}`, onclick, ...more }, text);

export const errorBar = (app, text) =>
  text &&
  h(
    'div',
    { class: 'ms-MessageBar k-error', role: 'alert', testid: 'message-bar-error' },
    icon('Error', app.session.knobs),
    text,
  );

/** The frame of a dialog: heading, content, buttons. Heading hook: portal.md 2.1 [B]; `role` and the rest hand-made after Fluent v8. */
export function dialogFrame(app, title, content, buttons) {
  const id = hashedId('title');
  return h(
    'div',
    { class: 'ms-Modal k-scrim' },
    h(
      'div',
      { class: 'ms-Dialog-main k-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
      h(
        'div',
        { class: 'k-dialog-head' },
        h('h2', { id, class: 'k-step-title', testid: 'reskin-step-title' }, title),
        h(
          'button',
          {
            type: 'button',
            key: 'close',
            class: 'ms-Button ms-Button--icon k-close',
            'aria-label': app.session.labels.cancel,
            onclick: () => app.close(),
          },
          icon('Cancel', app.session.knobs),
        ),
      ),
      h('div', { class: 'k-dialog-body' }, content),
      h('div', { class: 'k-buttons' }, buttons),
    ),
  );
}
