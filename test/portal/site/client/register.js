import { h } from './dom.js';

/** The interrupt wizard in the page instead of a dialog: roles and the stray English "Help" of portal.md 2.2 [B]. */
export function registerPage(app) {
  const { labels, knobs } = app.session;
  return [
    h('h1', { class: 'k-title', testid: 'reskin-step-title' }, labels.install[knobs.wording]),
    h(
      'p',
      {},
      h('a', { href: '#', class: 'ms-Link', testid: 'authenticator-download-link' }, 'Microsoft Authenticator'),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'ms-Link k-link',
        role: 'link',
        onclick: () => app.open('authenticator', { step: 'install' }),
      },
      labels.differentApp[knobs.wording],
    ),
    h(
      'p',
      {},
      h(
        'button',
        { type: 'button', class: 'ms-Button ms-Button--primary k-button k-primary', testid: 'reskin-step-next-button' },
        labels.next,
      ),
    ),
    h('a', { href: '#' }, 'Help'),
  ];
}
