import type { Labels } from './labels';

/** Hungarian (facts/portal.md 7). What is not here was not found. */
export const hu: Labels = {
  language: 'hu',
  methods: {
    'app-password': { Alkalmazásjelszó: 'D' },
    password: { Jelszó: 'D' },
  },
  phrases: {
    delete: { Törlés: 'D' },
    next: { Tovább: 'D' },
    done: { Kész: 'D' },
    'app-password-intro': { Alkalmazásjelszó: 'D' },
    'security-info': { 'Biztonsági adatok': 'D' },
  },
};
