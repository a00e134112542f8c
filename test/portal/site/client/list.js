import { h, hashedId } from './dom.js';
import { icon, iconNames } from './icons.js';

const tags = { div: ['div', 'div', 'div'], list: ['ul', 'li', 'div'], table: ['table', 'tr', 'td'] };

/** Delete and Change per row (portal.md 2.2 [A]); which row has which follows microsoft.md 4.1. The row's DOM is hand-made: no source shows it. */
function actions(app, method) {
  const { labels } = app.session;
  const name = `${labels.kinds[method.kind]} ${method.label}`.trim();
  const change = ['phone-mobile', 'phone-office', 'email', 'password'].includes(method.kind);
  const button = (text, onclick) =>
    h(
      'button',
      { type: 'button', class: 'ms-Link k-link', key: `${text}${method.id}`, 'aria-label': `${text} ${name}`, onclick },
      text,
    );
  return [
    change &&
      button(labels.change, () => (method.kind === 'password' ? app.go('/security-info/password/change') : null)),
    method.kind !== 'password' && button(labels.delete, () => app.open('delete', { method })),
  ];
}

function row(app, method) {
  const { labels, knobs } = app.session;
  const [, rowTag, cellTag] = tags[knobs.rows];
  const cell = (name, ...children) => h(cellTag, { class: `k-cell k-${name}` }, children);
  return h(
    rowTag,
    { class: 'k-row', role: knobs.rows === 'div' ? 'listitem' : undefined },
    cell('cell-icon', icon(iconNames[method.kind] ?? 'Unknown', knobs)),
    cell('cell-kind', h('span', {}, labels.kinds[method.kind] ?? method.kind)),
    cell('cell-value', h('span', {}, method.label)),
    cell('cell-actions', actions(app, method)),
  );
}

function rows(app) {
  const { account, knobs, labels } = app.session;
  if (account.methods.length === 0) return h('p', { class: 'k-empty' }, labels.empty);
  const [listTag] = tags[knobs.rows];
  const built = account.methods.map((method) => row(app, method));
  const inside = listTag === 'table' ? h('tbody', {}, built) : built;
  return h(listTag, { class: 'k-rows', role: listTag === 'div' ? 'list' : undefined }, inside);
}

/** "Default sign-in method: … Change", or the two sentences of system-preferred MFA (portal.md 2.2). */
function standardLine(app) {
  const { account, knobs, labels } = app.session;
  const method = account.methods.find(({ id }) => id === account.defaultMethod);
  if (knobs.standard === 'none' || !method) return null;
  const value = [labels.kinds[method.kind], method.label].filter(Boolean).join(' - ');
  const change = h(
    'button',
    { type: 'button', class: 'ms-Link k-link', onclick: () => app.open('standard') },
    labels.change,
  );
  const line = (label) =>
    h('div', { class: 'k-standard' }, h('strong', {}, `${label}:`), ' ', h('span', {}, value), ' ', change);
  if (knobs.standard === 'default') return line(labels.standard);
  return h('div', {}, h('div', { class: 'k-standard' }, labels.advisable), line(labels.advisableFallback));
}

/** The list of sign-in methods. Icon and split-button hook of the add button: portal.md 2.2 [B]. */
export function listPage(app) {
  const { labels, knobs } = app.session;
  const word = labels.add[knobs.wording];
  return [
    h('h1', { class: 'k-title' }, labels.securityInfo),
    h('p', { class: 'k-intro' }, labels.intro),
    app.message &&
      h(
        'div',
        { class: 'ms-MessageBar k-error', role: 'alert', testid: 'message-bar-error' },
        icon('Error', knobs),
        app.message,
      ),
    app.toast && h('div', { class: 'ms-MessageBar k-success', role: 'status' }, app.toast),
    standardLine(app),
    h(
      'div',
      { class: 'k-card' },
      h(
        'button',
        {
          type: 'button',
          id: hashedId('add'),
          key: 'add',
          class: 'ms-Button ms-Button--command k-add',
          onclick: () => app.open('picker'),
        },
        h(
          'span',
          { class: 'ms-Button-flexContainer', 'data-automationid': 'splitbuttonprimary' },
          icon('Add', knobs),
          h('span', { class: 'ms-Button-label' }, word),
        ),
      ),
      rows(app),
    ),
  ];
}
