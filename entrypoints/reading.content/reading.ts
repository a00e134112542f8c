import { applyCorrections } from '../../core/checks/corrections';
import { explain } from '../../core/checks/explain';
import { runChecks } from '../../core/checks/run';
import {
  codeField,
  enrolmentImage,
  enrolmentSecret,
  namedAppPassword,
  rowElements,
  shownAppPassword,
  showsAppPassword,
  signInAccount,
} from '../../portal/find';
import { pageOutline } from '../../portal/outline';
import { pageOf } from '../../portal/pages';
import { readPage } from '../../portal/read';
import { whenSettled } from '../../portal/settle';

/** Everything that reads and judges a page. It shows nothing, changes nothing and runs nothing by itself. */
export const reading = {
  applyCorrections,
  codeField,
  enrolmentImage,
  enrolmentSecret,
  explain,
  namedAppPassword,
  pageOutline,
  pageOf,
  readPage,
  rowElements,
  runChecks,
  shownAppPassword,
  showsAppPassword,
  signInAccount,
  whenSettled,
};

export type Reading = typeof reading;
