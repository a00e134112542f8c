import { button, dialogFrame } from './dialog.js';
import { h } from './dom.js';
import { icon, iconNames } from './icons.js';

/** Suffixes of the tiles' hooks: `authenticatorApp` and `email` are known, the others guessed by the API's names (portal.md 2.1). */
const hooks = {
  'authenticator-push': 'authenticatorApp',
  'phone-mobile': 'mobilePhone',
  email: 'email',
  'app-password': 'appPassword',
};

function offered({ picker }) {
  return Object.keys(hooks).filter(
    (kind) =>
      !(picker === 'no-app-password' && kind === 'app-password') &&
      !(picker === 'no-authenticator' && kind === 'authenticator-push'),
  );
}

function choose(app, kind) {
  if (kind === 'authenticator-push') app.open('authenticator', { step: 'install' });
  else if (kind === 'app-password') app.open('app-password', { step: 'name', name: '' });
}

const nameOf = (app, kind) =>
  app.session.labels.kinds[
    kind === 'authenticator-push' && app.session.knobs.wording === 'old' ? 'software-totp' : kind
  ];

/** Until August 2024: a drop-down and Add (portal.md 2.2). */
function dropDown(app) {
  const { labels, knobs } = app.session;
  const kinds = offered(knobs);
  const select = h(
    'select',
    {
      class: 'k-input',
      key: 'select',
      'aria-label': labels.whichMethod,
      onchange: (event) => (app.dialog.chosen = event.target.value),
    },
    kinds.map((kind) => h('option', { value: kind }, nameOf(app, kind))),
  );
  select.value = app.dialog.chosen ?? kinds[0];
  const add = button(labels.add.old, () => choose(app, app.dialog.chosen ?? kinds[0]), { forward: true });
  return dialogFrame(
    app,
    labels.add.old,
    [h('label', { class: 'k-label' }, labels.whichMethod), select],
    [button(labels.cancel, () => app.close()), add],
  );
}

/** Since then: tiles with a line each. */
function tiles(app) {
  const { labels, knobs } = app.session;
  const list = offered(knobs).map((kind) =>
    h(
      'button',
      {
        type: 'button',
        class: 'k-tile',
        key: `tile ${kind}`,
        testid: `authmethod-picker-${hooks[kind]}`,
        onclick: () => choose(app, kind),
      },
      icon(iconNames[kind], knobs),
      h('span', { class: 'k-tile-name' }, nameOf(app, kind)),
    ),
  );
  return dialogFrame(app, labels.addHeading, list, [button(labels.cancel, () => app.close())]);
}

export const pickerDialog = (app) => (app.session.knobs.wording === 'old' ? dropDown(app) : tiles(app));
