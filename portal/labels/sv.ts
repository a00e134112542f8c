import type { Labels } from './labels';

/** Swedish (facts/portal.md 7). What is not here was not found. */
export const sv: Labels = {
  language: 'sv',
  methods: {
    'app-password': { Applösenord: 'D' },
    password: { Lösenord: 'D' },
  },
  phrases: {
    add: { 'Lägg till inloggningsmetod': 'U', 'Lägg till metod': 'D' },
    delete: { 'Ta bort': 'D' },
    'choose-method': { 'Lägg till inloggningsmetod': 'U', 'Lägg till metod': 'D' },
    next: { Nästa: 'D' },
    'app-password-intro': { Applösenord: 'D' },
    'security-info': { Säkerhetsinformation: 'U' },
  },
};
