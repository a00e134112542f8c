import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SitePage } from '../page';
import { mySignInsHosts } from './my-sign-ins';

const folder = fileURLToPath(new URL('../client/', import.meta.url));
const types = new Map([
  ['js', 'text/javascript'],
  ['css', 'text/css'],
]);
const names = new Set(readdirSync(folder));

/** The scripts of the single-page app, which run in the browser as they are. */
export const mySignInsBundle: SitePage = {
  id: 'my-sign-ins-bundle',
  hosts: mySignInsHosts,
  path: /^\/bundle\//,
  respond: ({ url }) => {
    const name = url.pathname.slice('/bundle/'.length);
    const type = types.get(name.split('.').at(-1) ?? '');
    if (!names.has(name) || !type) return { status: 404, headers: {}, body: '' };
    return {
      status: 200,
      headers: { 'content-type': `${type}; charset=utf-8` },
      body: readFileSync(`${folder}${name}`),
    };
  },
};
