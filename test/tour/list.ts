import { appPassword } from './app-password';
import { checkup } from './checkup';
import { dashboardScreens } from './dashboard';
import { enrolment } from './enrolment';
import { firstRun } from './first-run';
import { importScreens } from './import';
import { popupScreens } from './popup';
import { recoverySheet } from './recovery-sheet';
import { rightToLeft } from './right-to-left';
import { sidePanel } from './side-panel';
import { signIn } from './sign-in';

/** In the order of the story, not of the alphabet. */
export const stops = [
  firstRun,
  checkup,
  enrolment,
  popupScreens,
  sidePanel,
  signIn,
  dashboardScreens,
  importScreens,
  recoverySheet,
  appPassword,
  rightToLeft,
];
