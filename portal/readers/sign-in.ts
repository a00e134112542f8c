import { codePrompt } from '../sign-in';
import { proofsIn } from '../sign-in-offer';
import { allTextOf } from '../spot';
import type { PageReader } from './reader';

/** Every page of a sign-in host: a prompt for a one-time code, or anything else. */
export const signIn: PageReader = {
  id: 'sign-in',
  pages: ['sign-in-other'],
  read({ skim, path }) {
    const prompt = codePrompt(skim, path);
    if (prompt) {
      const missing = prompt.offersCode === 'ask' ? ['Which kind of code the page asks for could not be told.'] : [];
      return { facts: { kind: 'sign-in-code', offersCode: prompt.offersCode }, missing };
    }
    const empty =
      skim.body === null || (allTextOf(skim.body) === '' && !skim.spots.some(({ kind }) => kind === 'field'));
    // Served but not drawn yet: the page's own data says which proof it will ask for.
    if (empty && proofsIn(skim.document).length > 0) {
      return { facts: { kind: 'sign-in-other' }, missing: ['The page has not shown its content yet.'] };
    }
    return { facts: { kind: 'sign-in-other' } };
  },
};
