/** What to do with the QR code that only Microsoft Authenticator can use; the same in a picture, a list and alone. */
export const pushAdvice =
  'This QR code works in Microsoft Authenticator only. On the Microsoft page choose "Set up a different authenticator app" and use the code that it shows then.';
