import { button, dialogFrame, errorBar, link } from './dialog.js';
import { h } from './dom.js';

function picture(app) {
  const { image, svg } = app.dialog.enrolment;
  if (app.session.knobs.qr === 'svg') {
    return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  }
  if (app.session.knobs.qr === 'img') return h('img', { src: image, alt: 'QR code', width: 180, height: 180 }); // alt: unverified
  const canvas = h('canvas', { width: 180, height: 180 });
  const source = new Image();
  source.addEventListener('load', () => canvas.getContext('2d').drawImage(source, 0, 0, 180, 180));
  source.src = image;
  return canvas;
}

const spelling = {
  lower: (secret) => secret.toLowerCase(),
  upper: (secret) => secret,
  spaced: (secret) =>
    secret
      .toLowerCase()
      .match(/.{1,4}/g)
      .join(' '),
};

/** Account name and secret key, each in a table row (hook of the second: portal.md 2.1 [B]). */
function secretTable(app) {
  const { labels, knobs } = app.session;
  const { accountName, secret } = app.dialog.enrolment;
  if (!app.dialog.shown || !secret) return null;
  const row = (label, value, testid) =>
    h(
      'tr',
      { testid },
      h('td', {}, `${label}:`),
      h('td', {}, h('span', { class: 'k-secret' }, value)),
      h(
        'td',
        {},
        link(labels.copy, () => navigator.clipboard.writeText(value), { key: label }),
      ),
    );
  return h(
    'table',
    { class: 'k-secret-table' },
    h(
      'tbody',
      {},
      row(labels.accountName, accountName),
      row(labels.secretKey, spelling[knobs.secret](secret), 'activation-url/key'),
    ),
  );
}

async function begin(app, flow) {
  const answer = await app.post('enrol', { flow });
  if (answer.error) app.show({ ...app.dialog, error: app.session.labels[answer.error] });
  else app.show({ kind: 'authenticator', step: 'setup', flow, enrolment: answer });
}

async function verify(app) {
  const { enrolment, code: typed } = app.dialog;
  const answer = await app.post('verify', { id: enrolment.id, code: (typed ?? '').replaceAll(' ', '') });
  if (answer.error) app.show({ ...app.dialog, error: app.session.labels[answer.error] });
  else {
    app.toast = app.session.labels.added;
    await app.close();
  }
}

/** Step 1, "Install Microsoft Authenticator": both known hooks of portal.md 2.1; the link itself has none. */
function install(app) {
  const { labels, knobs } = app.session;
  return dialogFrame(
    app,
    labels.install[knobs.wording],
    [
      errorBar(app, app.dialog.error),
      h(
        'p',
        {},
        h(
          'a',
          {
            href: '#',
            class: 'ms-Link',
            testid: 'authenticator-download-link',
            onclick: (event) => event.preventDefault(),
          },
          'Microsoft Authenticator',
        ),
      ),
      link(labels.differentApp[knobs.wording], () => begin(app, 'code'), {
        role: knobs.wording === 'new' ? 'link' : undefined,
      }),
    ],
    [button(labels.cancel, () => app.close()), button(labels.next, () => begin(app, 'push'), { forward: true })],
  );
}

function setup(app) {
  const { labels, knobs } = app.session;
  return dialogFrame(app, labels.setUp[knobs.wording], h('p', { testid: 'setup-instructions' }, labels.setUpText), [
    button(labels.back, () => app.open('authenticator', { step: 'install' })),
    button(labels.next, () => app.show({ ...app.dialog, step: 'qr' }), { forward: true }),
  ]);
}

/** The QR step. The toggle is a button; a second click hides the key again (portal.md 2.1). */
function qr(app) {
  const { labels, knobs } = app.session;
  const toggle = () => app.show({ ...app.dialog, shown: !app.dialog.shown });
  const next = () =>
    app.dialog.flow === 'push'
      ? app.show({ ...app.dialog, error: labels.wait })
      : app.show({ ...app.dialog, step: 'code', error: null });
  return dialogFrame(
    app,
    labels.scan,
    [
      errorBar(app, app.dialog.error),
      h('div', { class: 'k-qr' }, picture(app)),
      app.dialog.flow === 'code' &&
        link(labels.cannotScan[knobs.wording], toggle, { testid: 'activation-qr-show/hide-info-button' }),
      secretTable(app),
    ],
    [
      button(labels.back, () => app.show({ ...app.dialog, step: 'setup' })),
      button(labels.next, next, { forward: true }),
    ],
  );
}

/** The confirmation code, really verified by the server (input hook: portal.md 2.1 [B]). */
function code(app) {
  const { labels } = app.session;
  const input = h('input', {
    class: 'ms-TextField-field k-input',
    key: 'code',
    type: 'text',
    placeholder: labels.enterCode,
    'aria-label': labels.enterCode,
    maxlength: 6,
    testid: 'verification-entercode-input',
    value: app.dialog.code ?? '',
    oninput: (event) => (app.dialog.code = event.target.value),
  });
  return dialogFrame(
    app,
    labels.enterCode,
    [errorBar(app, app.dialog.error), input],
    [
      button(labels.back, () => app.show({ ...app.dialog, step: 'qr', error: null })),
      button(labels.next, () => verify(app), { forward: true }),
    ],
  );
}

const steps = { install, setup, qr, code };

/** Authenticator enrolment, portal.md 2.2. */
export const authenticatorDialog = (app) => steps[app.dialog.step](app);
