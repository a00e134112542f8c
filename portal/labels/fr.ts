import type { Labels } from './labels';

/** French (facts/portal.md 7). What is not here was not found. */
export const fr: Labels = {
  language: 'fr',
  methods: {
    'software-totp': { 'Application Authenticator': 'D', "Application d'authentification": 'D' },
    email: { 'E-mail': 'D' },
    'security-questions': { 'Questions de sécurité': 'D' },
    passkey: { 'Clé de sécurité': 'U' },
    'app-password': { "Mot de passe d'application": 'D' },
    password: { 'Mot de passe': 'D' },
  },
  phrases: {
    add: { 'Ajouter une méthode de connexion': 'U', 'Ajouter une méthode': 'D' },
    'default-line': { 'Méthode de connexion par défaut': 'D' },
    change: { Changer: 'D', Modifier: '-' },
    delete: { Supprimer: 'D' },
    'choose-method': { 'Ajouter une méthode de connexion': 'U', 'Ajouter une méthode': 'D' },
    next: { Suivant: 'D' },
    done: { Terminé: 'D' },
    'secret-toggle': { 'Impossible de scanner le code QR': 'D' },
    'different-app': { 'Configurer une autre application Authenticator': 'U' },
    'app-password-intro': { "Mot de passe d'application": 'D' },
    'security-info': { 'Informations de sécurité': 'U' },
    'enter-code': { 'Entrer le code': 'B' },
  },
};
