import * as v from 'valibot';
import { answer } from '../../adapters/answers';
import { openDashboard, openPopup } from '../../adapters/windows';
import { fromCheckupPage } from './senders';

/** Opens Keytag's own pages at the word of a person on one of Microsoft's. */
export function answerWindows(): void {
  answer('openPopup', fromCheckupPage, v.undefined(), () => openPopup());
  answer('openDashboard', fromCheckupPage, v.strictObject({ view: v.picklist(['passwords']) }), ({ view }) =>
    openDashboard(view),
  );
}
