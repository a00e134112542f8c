import { h } from './dom.js';

/** Simple drawings for Fluent's icon names. The name `Add` is known (portal.md 2.2); the others are hand-made guesses. */
const paths = {
  Add: 'M8 2v12M2 8h12',
  Cancel: 'M3 3l10 10M13 3L3 13',
  CellPhone: 'M5 1.5h6v13H5zM7 12.5h2',
  Phone: 'M3 2l3 0 1 4-2 1c1 2 2 3 4 4l1-2 4 1 0 3c-6 1-12-5-11-11z',
  Mail: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
  Permissions: 'M5.5 8a3 3 0 1 1 0 .1M8.500 8H14v2.500M11.500 8v2',
  Lock: 'M3.500 7h9v7h-9zM5.500 7V4.500a2.500 2.500 0 0 1 5 0V7',
  AuthenticatorApp: 'M8 1.500l5.500 2v4c0 4-2.500 6-5.500 7-3-1-5.500-3-5.500-7v-4zM5.500 8l2 2 3.500-4',
  Unknown: 'M6 6a2 2 0 1 1 2 2v1.500M8 12v.5',
  Emoji2: 'M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13M5 9.500c1 2 5 2 6 0M5.500 6v.5M10.500 6v.5',
  Error: 'M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13M5.500 5.500l5 5M10.500 5.500l-5 5',
};

export const iconNames = {
  'phone-mobile': 'CellPhone',
  'phone-office': 'Phone',
  'authenticator-push': 'AuthenticatorApp',
  'software-totp': 'AuthenticatorApp',
  email: 'Mail',
  passkey: 'Permissions',
  'app-password': 'Lock',
  password: 'Lock',
};

export function icon(name, knobs) {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name] ?? paths.Unknown);
  picture.append(path);
  const named = knobs.icons === 'on' ? { 'data-icon-name': name } : {};
  return h('i', { class: 'k-icon', 'aria-hidden': 'true', ...named }, picture);
}
