/** Look of the sign-in page: hand-made after the public one. */
export const signInStyle = `
body{margin:0;font:15px/20px 'Segoe UI',system-ui,sans-serif;color:#1b1b1b;background:#f2f2f2}
.outer{min-height:100vh;display:grid;place-items:center}
.inner{box-sizing:border-box;width:min(440px,100vw);background:#fff;padding:44px;box-shadow:0 2px 6px rgb(0 0 0/.2)}
.logo{color:#737373;font-weight:600;font-size:20px}.identity{margin:16px 0}.text-title{font-size:24px;line-height:28px;font-weight:600;margin:16px 0 12px}
.form-control{width:100%;box-sizing:border-box;border:0;border-bottom:1px solid #666;padding:6px 0;font:inherit;margin:16px 0}
.actions{display:flex;justify-content:flex-end;margin-top:24px}.button_primary,button{background:#0067b8;color:#fff;border:0;min-width:108px;padding:6px 12px;font:inherit}
.tile{border-bottom:1px solid #eee}.tile .table{padding:14px 0;cursor:pointer}.alert-error{color:#e81123}.displaySign{font-size:40px;line-height:56px;text-align:center}
a{color:#0067b8}.checkbox{display:block;margin:12px 0}.moveOffScreen{position:fixed;left:-10000px;top:0;width:1px;height:1px;overflow:hidden}`;

export interface SignInOptions {
  readonly first: string;
  readonly slow: number;
  readonly incorrect: string;
  readonly back: string;
  readonly query: string;
}

/**
 * What Knockout does on the real page: shows the body late, swaps views in place, and asks the server about the typed code.
 * Only one view is in the document with the field's real id at a time, as on the real page.
 */
export const signInScript = (options: SignInOptions): string => `
const options = ${JSON.stringify(options).replaceAll('<', '\\u003c')};
const views = [...document.querySelectorAll('[data-viewid]')];
const kept = new Map(views.map((view) => [view.dataset.viewid, [...view.childNodes]]));
function show(id) {
  for (const view of views) {
    const current = view.dataset.viewid === id;
    view.style.display = current ? '' : 'none';
    view.replaceChildren(...(current ? kept.get(id) : []));
  }
}
show(options.first);
setTimeout(() => { document.body.style.display = 'block'; }, options.slow);
document.addEventListener('click', (event) => {
  const tile = event.target.closest('[data-value]');
  if (tile) show({ PhoneAppOTP: 'code', OneWaySMS: 'sms', PhoneAppNotification: 'push' }[tile.dataset.value]);
  if (event.target.id === 'signInAnotherWay') { event.preventDefault(); show('proofs'); }
});
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = event.target.querySelector('[name=otc]');
  const answer = await fetch('/common/SAS/EndAuth' + options.query, { method: 'POST', body: JSON.stringify({ otc: field.value }) });
  if ((await answer.json()).Success) { location.assign('/kmsi?back=' + encodeURIComponent(options.back)); return; }
  const error = event.target.querySelector('.alert-error');
  error.textContent = options.incorrect;
  field.classList.add('has-error');
  field.value = '';
});`;
