import { button, dialogFrame, errorBar, link } from './dialog.js';
import { h } from './dom.js';

async function create(app) {
  const answer = await app.post('createAppPassword', { name: app.dialog.name });
  if (answer.error) app.show({ ...app.dialog, error: app.session.labels[answer.error] });
  else app.show({ kind: 'app-password', step: 'shown', appPassword: answer.appPassword });
}

/** Step 1: a name box and Next (portal.md 2.2 [A]). No hook is known. */
function name(app) {
  const { labels } = app.session;
  const input = h('input', {
    type: 'text',
    class: 'ms-TextField-field k-input',
    key: 'name',
    'aria-label': labels.nameHint,
    placeholder: labels.nameHint,
    value: app.dialog.name,
    oninput: (event) => (app.dialog.name = event.target.value),
  });
  return dialogFrame(
    app,
    labels.kinds['app-password'],
    [errorBar(app, app.dialog.error), h('label', { class: 'k-label' }, labels.name), input],
    [button(labels.cancel, () => app.close()), button(labels.next, () => create(app), { forward: true })],
  );
}

/** Step 2: label, value, copy, Done; never shown again. What element holds the value is unknown: a read-only box here. */
function shown(app) {
  const { labels } = app.session;
  const { appPassword } = app.dialog;
  return dialogFrame(
    app,
    labels.kinds['app-password'],
    [
      h('p', {}, labels.copyNow),
      h('label', { class: 'k-label' }, labels.kinds.password),
      h(
        'div',
        { class: 'k-line' },
        h('input', {
          class: 'ms-TextField-field k-input k-mono',
          type: 'text',
          readonly: true,
          'aria-label': labels.kinds.password,
          value: appPassword,
        }),
        link(labels.copy, () => navigator.clipboard.writeText(appPassword)),
      ),
    ],
    [button(labels.done, () => app.close(), { forward: true })],
  );
}

export const appPasswordDialog = (app) => (app.dialog.step === 'name' ? name(app) : shown(app));
