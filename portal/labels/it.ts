import type { Labels } from './labels';

/** Italian (facts/portal.md 7). What is not here was not found. */
export const it: Labels = {
  language: 'it',
  methods: {
    'software-totp': { 'App Authenticator': 'D' },
    email: { 'Posta elettronica': 'D' },
    'security-questions': { 'Domande di sicurezza': 'D' },
    passkey: { 'Chiave di sicurezza': 'D' },
    'app-password': { "Password dell'app": 'D' },
  },
  phrases: {
    add: { 'Aggiungi metodo di accesso': 'C' },
    'default-line': { 'Metodo di accesso predefinito': 'D' },
    change: { Modifica: 'D' },
    delete: { Elimina: 'D' },
    'choose-method': { 'Aggiungi metodo di accesso': 'C' },
    next: { Avanti: 'D' },
    'secret-toggle': { 'Non è possibile eseguire la scansione del codice a matrice': 'D' },
    'different-app': { "Desidero usare un'app di autenticazione diversa": 'D' },
    'app-password-intro': { "Password dell'app": 'D' },
    'security-info': { 'Informazioni di sicurezza': 'D', 'Info di sicurezza': 'D' },
  },
};
