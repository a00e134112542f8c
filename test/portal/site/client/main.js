/** The stand-in's My Sign-Ins: one route at a time, dialogs over it, everything rebuilt from the session on each change. */
import { dialogOf } from './dialogs.js';
import { configure, h, hashedSheet } from './dom.js';
import { frame } from './frame.js';
import { routeOf } from './routes.js';

const search = location.search; // the knobs live as long as the document, whatever the route does to the query
const root = document.querySelector('#root');
const layer = document.createElement('div');

const app = {
  session: null,
  dialog: null,
  message: null,
  toast: null,

  async load() {
    const answer = await fetch(`/api/session${search}`);
    app.session = await answer.json();
  },

  /** Posts to the stand-in's back end; answers its JSON, `error` included. An expired session leaves for the sign-in page. */
  async post(name, body) {
    const answer = await fetch(`/api/${name}${search}`, { method: 'POST', body: JSON.stringify(body) });
    if (answer.status === 401) {
      const back = encodeURIComponent(location.href);
      location.assign(`https://login.microsoftonline.com/common/oauth2/v2.0/authorize${search || '?'}&back=${back}`);
      return { error: 'sessionExpired' };
    }
    return answer.json();
  },

  open(kind, more = {}) {
    app.show({ kind, ...more });
  },

  show(dialog) {
    app.dialog = dialog;
    app.render();
  },

  async close() {
    app.dialog = null;
    await app.load();
    app.render();
  },

  go(path) {
    history.pushState(null, '', path);
    app.dialog = null;
    app.render();
  },

  render() {
    const { session } = app;
    const focused = document.activeElement?.key;
    document.documentElement.lang = session.labels.language;
    document.documentElement.dir = session.direction;
    const dialog = app.dialog && dialogOf(app);
    root.replaceChildren(frame(app, routeOf(location.pathname)(app)));
    layer.replaceChildren(...(dialog ? [dialog] : []));
    const inRoot = session.knobs.layer === 'root';
    (inRoot ? root : document.body).append(layer);
    // Fluent v8 hides what lies behind a modal from screen readers.
    if (dialog && !inRoot) root.setAttribute('aria-hidden', 'true');
    else root.removeAttribute('aria-hidden');
    const again = focused && [...document.querySelectorAll('input, button, select')].find(({ key }) => key === focused);
    if (again) again.focus();
    else if (app.dialog && app.dialog !== app.entered) layer.querySelector('input, select, button')?.focus();
    app.entered = app.dialog;
    if (session.knobs.trap === 'on') setTrap(Boolean(app.dialog));
  },
};

/** Fluent v8's FocusTrapZone: while a modal is open, the focus that leaves it is brought back, before anyone else hears of it. */
function setTrap(on) {
  if (on) addEventListener('focus', trapFocus, true);
  else removeEventListener('focus', trapFocus, true);
}

function trapFocus(event) {
  const dialog = layer.firstElementChild;
  if (!dialog || !(event.target instanceof Node) || dialog.contains(event.target)) return;
  dialog.querySelector('input, select, button')?.focus();
  event.preventDefault();
  event.stopPropagation();
}

await app.load();
const { knobs } = app.session;
configure(knobs);
layer.className = 'ms-Layer ms-Layer--fixed';
const sheet = await (await fetch('/bundle/style.css')).text();
document.head.append(h('style', {}, hashedSheet(sheet)));
await new Promise((resolve) => setTimeout(resolve, Number(knobs.slow)));
app.message = knobs.error === 'bar' ? app.session.labels.somethingWrong : null;
app.render();
addEventListener('popstate', () => app.go(location.pathname));
if (Number(knobs.rerender) > 0) setInterval(() => app.render(), Number(knobs.rerender));
