import { h } from './dom.js';

/** Header, navigation and content. Hand-made after what the page is known to hold; nothing of it has a known hook. */
export function frame(app, content) {
  const { labels, account } = app.session;
  const entries = [
    ['/overview', labels.overview],
    ['/security-info', labels.securityInfo],
    ['/security-info/password/change', labels.passwordPage],
    ['/', labels.recentActivity],
  ];
  const links = entries.map(([path, text]) =>
    h(
      'a',
      {
        href: path,
        class: 'ms-Nav-link k-nav-link',
        'aria-current': location.pathname === path ? 'page' : undefined,
        onclick: (event) => {
          event.preventDefault();
          app.go(path);
        },
      },
      text,
    ),
  );
  return h(
    'div',
    { class: 'k-app' },
    h(
      'header',
      { class: 'k-header' },
      h('span', { class: 'k-waffle', 'aria-hidden': 'true' }),
      h('span', {}, 'My Sign-Ins'),
      h('span', { class: 'k-persona', title: account.user }, account.user.slice(0, 1).toUpperCase()),
    ),
    h(
      'div',
      { class: 'k-columns' },
      h('nav', { class: 'ms-Nav k-nav' }, links),
      h('main', { class: 'k-main' }, content),
    ),
  );
}
