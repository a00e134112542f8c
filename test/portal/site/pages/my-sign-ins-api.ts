import * as v from 'valibot';
import { json, type PageRequest, type SitePage, type SiteResponse, direction } from '../page';
import { otpauthQr, pushQr } from '../qr-picture';
import { newAppPassword, newSecret, nextId, verifies } from '../state';
import { mySignInsHosts } from './my-sign-ins';

const word = v.optional(v.string(), '');
const bodySchema = v.object({ flow: word, id: word, code: word, name: word });
type Body = v.InferOutput<typeof bodySchema>;
type Action = (request: PageRequest, body: Body) => SiteResponse;

/** Writers need a fresh session; the knob `error=expired` ends it until the person has signed in again (portal.md 2.2, re-auth). */
const expired = ({ knobs, account }: PageRequest): boolean =>
  knobs.error === 'expired' && account.accepted.length === 0;

const session: Action = (request) => {
  const { account, knobs, labels } = request;
  const { methods, defaultMethod, tenant, user } = account;
  return json({ account: { methods, defaultMethod, tenant, user }, knobs, labels, direction: direction(request) });
};

/** Two flows: Microsoft's own app by push, whose QR code is no otpauth link, and any other app (portal.md, "QR content"). */
const enrol: Action = ({ account, knobs }, body) => {
  const apps = account.methods.filter(({ kind }) => kind === 'software-totp' || kind === 'authenticator-push');
  if (apps.length >= 5) return json({ error: 'tooManyApps' }, 409);
  const id = nextId();
  if (body.flow === 'push') return json({ id, ...pushQr(id, knobs.push === 'phonefactor') });
  const secret = newSecret();
  account.pending.set(id, secret);
  const name = `${account.tenant}:${account.user}`;
  return json({ id, accountName: name, secret, ...otpauthQr(name, secret) });
};

const verify: Action = ({ account, now }, body) => {
  const secret = account.pending.get(body.id);
  if (!secret || !verifies(secret, body.code, now)) return json({ error: 'wrongCode' }, 400);
  account.pending.delete(body.id);
  account.secrets.push(secret);
  account.methods.push({ id: nextId(), kind: 'software-totp', label: '' });
  return json({});
};

/** Name of at least eight characters, forty at most, shown once (portal.md 2.2). */
const createAppPassword: Action = ({ account }, body) => {
  const name = body.name.trim();
  if (account.methods.filter(({ kind }) => kind === 'app-password').length >= 40) {
    return json({ error: 'tooManyAppPasswords' }, 409);
  }
  if (name.length < 8) return json({ error: 'nameTooShort' }, 400);
  const appPassword = newAppPassword();
  account.issued.push(appPassword);
  account.methods.push({ id: nextId(), kind: 'app-password', label: name });
  return json({ appPassword });
};

const remove: Action = ({ account }, body) => {
  account.methods = account.methods.filter(({ id }) => id !== body.id);
  return json({});
};

const standard: Action = ({ account }, body) => {
  account.defaultMethod = body.id;
  return json({});
};

const readers: Readonly<Record<string, Action>> = { session };
const writers: Readonly<Record<string, Action>> = { enrol, verify, createAppPassword, remove, standard };

/** The stand-in's own back end for its own script. Nothing of it is modelled on Microsoft's API, which Keytag never reads. */
export const mySignInsApi: SitePage = {
  id: 'my-sign-ins-api',
  hosts: mySignInsHosts,
  path: /^\/api\//,
  respond: (request) => {
    const name = request.url.pathname.slice('/api/'.length);
    const reader = readers[name];
    if (reader) return reader(request, v.parse(bodySchema, {}));
    const writer = writers[name];
    if (!writer || request.method !== 'POST') return json({ error: 'somethingWrong' }, 404);
    if (expired(request)) return json({ error: 'sessionExpired' }, 401);
    return writer(request, v.parse(bodySchema, JSON.parse(request.body ?? '{}')));
  },
};
