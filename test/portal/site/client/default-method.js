import { button, dialogFrame } from './dialog.js';
import { h } from './dom.js';

const usable = new Set(['phone-mobile', 'phone-office', 'authenticator-push', 'software-totp']);

/** Changing the default method: a choice and Confirm (portal.md 2.2 [A]). */
export function defaultDialog(app) {
  const { labels, account } = app.session;
  const methods = account.methods.filter(({ kind }) => usable.has(kind));
  const select = h(
    'select',
    {
      class: 'k-input',
      key: 'select',
      'aria-label': labels.standard,
      onchange: (event) => (app.dialog.chosen = event.target.value),
    },
    methods.map((method) => h('option', { value: method.id }, `${labels.kinds[method.kind]} ${method.label}`.trim())),
  );
  select.value = app.dialog.chosen ?? account.defaultMethod;
  const confirm = async () => {
    await app.post('standard', { id: select.value });
    await app.close();
  };
  return dialogFrame(app, labels.standard, select, [
    button(labels.cancel, () => app.close()),
    button(labels.confirm, confirm, { forward: true }),
  ]);
}
