import type { Labels } from './labels';

/** Polish (facts/portal.md 7). What is not here was not found. */
export const pl: Labels = {
  language: 'pl',
  methods: {
    'software-totp': { 'Aplikacja Authenticator': 'D' },
    email: { 'Adres e-mail': 'D' },
    'security-questions': { 'Pytania zabezpieczające': 'D' },
    passkey: { 'Klucz zabezpieczeń': 'D' },
    'app-password': { 'Hasło aplikacji': 'D' },
    password: { Hasło: 'D' },
  },
  phrases: {
    add: { 'Dodaj metodę': 'D' },
    'default-line': { 'Domyślna metoda logowania': 'D' },
    delete: { Usuń: 'D' },
    change: { Zmień: 'D' },
    'choose-method': { 'Dodaj metodę': 'D' },
    next: { Dalej: 'D' },
    done: { Gotowe: 'D' },
    'secret-toggle': { 'Nie mogę zeskanować kodu QR': 'D' },
    'app-password-intro': { 'Hasło aplikacji': 'D' },
    'security-info': { 'Informacje zabezpieczające': 'D', 'Informacje o zabezpieczeniach': 'D' },
  },
};
