import { h } from './dom.js';
import { listPage } from './list.js';
import { registerPage } from './register.js';

const heading = (text) => h('h1', { class: 'k-title' }, text);

/** Recent activity, overview and password: routes that Keytag must recognise and leave alone (portal.md 1.5). Hand-made. */
const recentActivity = ({ session }) => [
  heading(session.labels.recentActivity),
  h('ul', { class: 'k-rows' }, h('li', { class: 'k-row' }, 'Windows 11, Chrome')),
];

/** Field names of this page are unverified (portal.md 2.3); there are none here. */
const passwordChange = ({ session }) => [
  heading(session.labels.passwordPage),
  h('label', { class: 'k-label' }, session.labels.kinds.password, h('input', { type: 'password', class: 'k-input' })),
];

const overview = ({ session }) => [heading(session.labels.overview)];

export function routeOf(path) {
  if (/^\/security-info\/password\/change/i.test(path)) return passwordChange;
  if (/^\/security-info(\/|$)/i.test(path)) return listPage;
  if (/^\/register$/i.test(path)) return registerPage;
  if (/^\/overview$/i.test(path)) return overview;
  return recentActivity;
}
