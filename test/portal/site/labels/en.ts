import type { Labels } from './labels';

/** English: portal.md 2.2 and 7. */
export const en: Labels = {
  language: 'en',
  securityInfo: 'Security info', // [A]
  intro: 'These are the methods you use to sign into your account or reset your password.', // hand-made
  empty: 'No items to display.', // hand-made
  add: { old: 'Add method', new: 'Add sign-in method' }, // [A], [U]
  whichMethod: 'Which method would you like to add?', // [A] 2.2
  addHeading: 'Add a sign-in method', // 2.1, picker rows
  delete: 'Delete', // [A]
  change: 'Change', // [A]
  standard: 'Default sign-in method', // [A]
  advisable: "You're using the most advisable sign-in method where it applies.", // 2.2 [U]
  advisableFallback: 'Sign-in method when most advisable is unavailable', // 2.2 [U]
  confirmDelete: 'Are you sure you would like to delete this method for your account?', // hand-made
  ok: 'Ok', // 2.2 [U]
  yes: 'Yes', // 2.2 [A]
  cancel: 'Cancel', // hand-made
  confirm: 'Confirm', // 2.2 [A]
  back: 'Back', // hand-made
  next: 'Next', // [A]
  done: 'Done', // [A]
  name: 'What name would you like to use? Minimum length is 8 characters.', // length: 2.2 [U]; sentence hand-made
  nameTooShort: 'The name must have at least 8 characters.', // hand-made
  nameHint: 'Name', // 2.2 [A]
  copyNow: 'Copy this password and paste it where you need it. It will not be shown again.', // hand-made after 2.2
  copy: 'Copy', // 2.2
  wait: 'Please wait', // hand-made
  install: { old: 'Start by getting the app', new: 'Install Microsoft Authenticator' }, // 2.2 [A], [B]
  differentApp: {
    old: 'I want to use a different authenticator app', // [A]
    new: 'Set up a different authenticator app', // [U]
  },
  setUp: { old: 'Set up your account', new: 'Set up your account in app' }, // 2.2 [A], [B]
  setUpText: 'If prompted, allow notifications. Then add an account, and select “Other”.', // hand-made
  scan: 'Scan the QR code', // 2.2 [A]
  cannotScan: { old: "Can't scan image?", new: "Can't scan the QR code?" }, // [U]
  accountName: 'Account name', // [A]
  secretKey: 'Secret key', // [A]
  enterCode: 'Enter code', // 2.2 [B]
  wrongCode: 'Incorrect code. Try again.', // hand-made
  added: 'Authenticator added', // 2.2 [B]
  tooManyApps:
    "You can't setup Microsoft Authenticator because you already have five authenticator apps or hardware tokens.", // 2.2 [A]
  tooManyAppPasswords: 'You have reached the limit of 40 app passwords. Delete one first.', // 40: 2.2 [A]; sentence hand-made
  sessionExpired: 'Your session has expired. Sign in again.', // hand-made
  somethingWrong: 'Sorry, we ran into a problem. Try again later.', // hand-made
  overview: 'Overview', // hand-made
  recentActivity: 'My sign-ins', // 1.5 [A]
  passwordPage: 'Change your password', // hand-made
  kinds: {
    'authenticator-push': 'Microsoft Authenticator', // [A]
    'software-totp': 'Authenticator app', // [A]
    'phone-mobile': 'Phone', // [A]
    'phone-office': 'Office phone', // [A]
    email: 'Email', // [A]
    passkey: 'Security key', // [A]
    'security-questions': 'Security questions', // [A]
    'app-password': 'App password', // [A]
    password: 'Password', // [A]
  },
  signIn: {
    title: 'Sign in to your account', // 4.1 [A]
    enterAppCode: 'Please type in the code displayed on your authenticator app from your device', // hand-made
    enterTextCode: 'We texted your phone +XX XXXXXXXX12. Please enter the code to sign in.', // hand-made, shape of 4.1 display
    code: 'Code', // 4.1 [A]
    verify: 'Verify', // 4.1 [B]
    another: "I can't use my Microsoft Authenticator app right now", // 4.1 [B]
    choose: 'Verify your identity', // hand-made
    approve: 'Approve sign in request', // hand-made
    incorrect: "You didn't enter the expected verification code. Please try again.", // hand-made
    stay: 'Stay signed in?', // hand-made
    no: 'No', // hand-made
    remember: "Don't ask again for 14 days", // iRememberMfaDuration 14.0, 4.1 [A]; sentence hand-made
  },
};
