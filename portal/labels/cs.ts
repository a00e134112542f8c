import type { Labels } from './labels';

/** Czech (facts/portal.md 7). What is not here was not found. */
export const cs: Labels = {
  language: 'cs',
  methods: {
    'app-password': { 'Heslo aplikace': 'D' },
  },
  phrases: {
    delete: { Odstranit: 'D' },
    next: { Další: 'D' },
    'app-password-intro': { 'Heslo aplikace': 'D' },
    'security-info': { 'Bezpečnostní údaje': 'D', 'Informace o zabezpečení': 'D' },
  },
};
