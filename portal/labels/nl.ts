import type { Labels } from './labels';

/** Dutch (facts/portal.md 7). What is not here was not found. */
export const nl: Labels = {
  language: 'nl',
  methods: {
    'software-totp': { 'Authenticator-app': 'U' },
    email: { 'E-mail': 'D' },
    'security-questions': { Beveiligingsvragen: 'D' },
    passkey: { Beveiligingssleutel: 'D' },
    'app-password': { 'App-wachtwoord': 'D' },
    password: { Wachtwoord: 'D' },
  },
  phrases: {
    add: { 'Aanmeldingsmethode toevoegen': 'U' },
    'default-line': { 'Standaard aanmeldmethode': 'D', 'Standaard aanmeldingsmethode': 'D' },
    delete: { Verwijderen: 'D' },
    change: { Wijzigen: '-' },
    'choose-method': { 'Aanmeldingsmethode toevoegen': 'U' },
    next: { Volgende: 'D' },
    'app-password-intro': { 'App-wachtwoord': 'D' },
    'security-info': { Beveiligingsgegevens: 'U' },
  },
};
