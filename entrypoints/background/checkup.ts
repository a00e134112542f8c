import * as v from 'valibot';
import { answer } from '../../adapters/answers';
import { correctionSchema, correctMethod, dismissCheck, recallPage } from '../../adapters/page-memory';
import { fromCheckupPage } from './senders';

const accountKind = v.picklist(['work', 'personal']);

/** Answers the overlay's questions about what the person decided before. */
export function answerCheckup(): void {
  answer('recall', fromCheckupPage, v.strictObject({ accountKind }), (request) => recallPage(request.accountKind));

  answer(
    'dismissCheck',
    fromCheckupPage,
    v.strictObject({
      accountKind,
      checkId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/)),
      dismissed: v.boolean(),
    }),
    (request) => dismissCheck(request.accountKind, request.checkId, request.dismissed),
  );

  answer('correctMethod', fromCheckupPage, v.strictObject({ accountKind, correction: correctionSchema }), (request) =>
    correctMethod(request.accountKind, request.correction),
  );
}
