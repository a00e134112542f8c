import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../adapters/browser';
import { closeStorageToPages } from '../../adapters/storage-access';
import { answerAppPasswords } from './app-passwords';
import { startAutoLock } from './auto-lock';
import { answerCheckup } from './checkup';
import { answerClipboard } from './clipboard';
import { answerClock } from './clock';
import { hearCommands } from './commands';
import { answerEnrolment } from './enrolment';
import { answerFill } from './fill';
import { startFillRequests } from './fill-request';
import { startNudges } from './nudges';
import { answerWindows } from './windows';

export default defineBackground({
  type: 'module',
  // Every listener is registered before the first await: the worker may have been started by the very event it has to hear.
  main() {
    answerAppPasswords();
    answerCheckup();
    answerClipboard();
    answerClock();
    answerEnrolment();
    answerFill();
    answerWindows();
    hearCommands();
    // Content scripts hold a port open only to learn when the extension goes away (adapters/orphan.ts).
    browser.runtime.onConnect.addListener(() => {});
    startAutoLock();
    startFillRequests();
    startNudges();
    void closeStorageToPages();
  },
});
