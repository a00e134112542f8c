import { button, dialogFrame } from './dialog.js';
import { h } from './dom.js';

/** Confirmation with Yes (2020) or Ok (later), portal.md 2.2. */
export function deleteDialog(app) {
  const { labels, knobs } = app.session;
  const { method } = app.dialog;
  const remove = async () => {
    const answer = await app.post('remove', { id: method.id });
    if (!answer.error) await app.close();
  };
  return dialogFrame(
    app,
    `${labels.delete} ${labels.kinds[method.kind]}`,
    [h('p', {}, labels.confirmDelete), h('p', {}, h('strong', {}, method.label))],
    [button(labels[knobs.confirm], remove, { forward: true }), button(labels.cancel, () => app.close())],
  );
}
