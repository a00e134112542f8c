import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameReport } from '../../core/sites/frame';
import { oneTimeCodeFields } from '../../portal/one-time-code-fields';
import { writeOneTimeCode } from '../../portal/one-time-code-write';

/**
 * Put into the frames of a page on the person's word, and only then (`activeTab`). It waits in the content scripts' own world, out of
 * the page's reach, to be asked once what the frame has and once, in one frame, to type a code.
 */
export default defineUnlistedScript(() => {
  globalThis.keytagFill = {
    look: (digits): FrameReport => ({
      // What is sandboxed shows a site's address with somebody else's document in it: mail, uploads, widgets (HTML, "origin").
      url: window.origin === location.origin ? location.href : 'about:blank',
      fields: oneTimeCodeFields(document, digits)?.length ?? 0,
      focused: document.hasFocus(),
    }),
    write: async (code, submit, origin) =>
      window.origin === origin ? writeOneTimeCode(document, code, submit) : 'gone',
  };
});
