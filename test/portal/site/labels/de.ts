import type { Labels } from './labels';

/** German: portal.md 7; `hand-made` where it has none. */
export const de: Labels = {
  language: 'de',
  securityInfo: 'Sicherheitsinformationen', // [U]
  intro: 'Mit diesen Methoden melden Sie sich bei Ihrem Konto an oder setzen Ihr Kennwort zurück.', // hand-made
  empty: 'Keine Elemente vorhanden.', // hand-made
  add: { old: 'Methode hinzufügen', new: 'Anmeldemethode hinzufügen' }, // [D], [U]
  whichMethod: 'Welche Methode möchten Sie hinzufügen?', // hand-made
  addHeading: 'Anmeldemethode hinzufügen', // [U]
  delete: 'Löschen', // [D]
  change: 'Ändern', // [U]
  standard: 'Standardmäßige Anmeldemethode', // [D]
  advisable: 'Sie verwenden die am besten geeignete Anmeldemethode, sofern zutreffend.', // hand-made
  advisableFallback: 'Anmeldemethode, wenn die am besten geeignete nicht verfügbar ist', // hand-made
  confirmDelete: 'Möchten Sie diese Methode wirklich aus Ihrem Konto löschen?', // hand-made
  ok: 'OK', // hand-made
  yes: 'Ja', // hand-made
  cancel: 'Abbrechen', // hand-made
  confirm: 'Bestätigen', // hand-made
  back: 'Zurück', // hand-made
  next: 'Weiter', // [U]
  done: 'Fertig', // [D]
  name: 'Welchen Namen möchten Sie verwenden? Er muss mindestens 8 Zeichen lang sein.', // hand-made
  nameTooShort: 'Der Name muss mindestens 8 Zeichen lang sein.', // hand-made
  nameHint: 'Name', // hand-made
  copyNow:
    'Kopieren Sie dieses Kennwort und fügen Sie es ein, wo Sie es brauchen. Es wird nicht noch einmal angezeigt.', // hand-made
  copy: 'Kopieren', // hand-made
  wait: 'Bitte warten', // hand-made
  install: { old: 'Laden Sie zuerst die App herunter', new: 'Microsoft Authenticator installieren' }, // hand-made
  differentApp: {
    old: 'Ich möchte eine andere Authentifikator-App verwenden', // [D]
    new: 'Andere App für die Authentifizierung einrichten', // [U]
  },
  setUp: { old: 'Konto einrichten', new: 'Konto in der App einrichten' }, // hand-made
  setUpText: 'Lassen Sie Benachrichtigungen zu. Fügen Sie dann ein Konto hinzu, und wählen Sie „Andere“ aus.', // hand-made
  scan: 'QR-Code scannen', // hand-made
  cannotScan: { old: 'Bild kann nicht gescannt werden?', new: 'QR-Code kann nicht gescannt werden?' }, // hand-made, [U]
  accountName: 'Kontoname', // hand-made
  secretKey: 'Geheimer Schlüssel', // hand-made
  enterCode: 'Code eingeben', // hand-made
  wrongCode: 'Der Code ist falsch. Versuchen Sie es noch einmal.', // hand-made
  added: 'Authenticator wurde hinzugefügt', // hand-made
  tooManyApps: 'Sie haben bereits fünf Authenticator-Apps oder Hardwaretoken.', // hand-made
  tooManyAppPasswords: 'Sie haben die Grenze von 40 App-Kennwörtern erreicht. Löschen Sie zuerst eines.', // hand-made
  sessionExpired: 'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.', // hand-made
  somethingWrong: 'Leider ist ein Problem aufgetreten. Versuchen Sie es später noch einmal.', // hand-made
  overview: 'Übersicht', // hand-made
  recentActivity: 'Meine Anmeldungen', // hand-made
  passwordPage: 'Kennwort ändern', // hand-made
  kinds: {
    'authenticator-push': 'Microsoft Authenticator', // not translated in any source seen
    'software-totp': 'Authenticator-App', // [U]
    'phone-mobile': 'Telefon', // hand-made
    'phone-office': 'Telefon (geschäftlich)', // hand-made
    email: 'E-Mail', // [D]
    passkey: 'Sicherheitsschlüssel', // [D]
    'security-questions': 'Sicherheitsfragen', // [D]
    'app-password': 'App-Kennwort', // [U]
    password: 'Kennwort', // [D]
  },
  signIn: {
    title: 'Bei Ihrem Konto anmelden', // hand-made
    enterAppCode: 'Geben Sie den Code ein, den Ihre Authenticator-App auf Ihrem Gerät anzeigt', // hand-made
    enterTextCode: 'Wir haben eine SMS an Ihr Telefon +XX XXXXXXXX12 gesendet. Geben Sie den Code ein.', // hand-made
    code: 'Code', // hand-made
    verify: 'Überprüfen', // 7 [B]
    another: 'Ich kann meine Microsoft Authenticator-App im Moment nicht verwenden', // hand-made
    choose: 'Identität überprüfen', // hand-made
    approve: 'Anmeldeanforderung genehmigen', // hand-made
    incorrect: 'Sie haben nicht den erwarteten Code eingegeben. Versuchen Sie es noch einmal.', // hand-made
    stay: 'Angemeldet bleiben?', // hand-made
    no: 'Nein', // hand-made
    remember: '14 Tage lang nicht mehr fragen', // hand-made
  },
};
