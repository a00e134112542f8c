import type { Labels } from './labels';

/** Turkish (facts/portal.md 7). What is not here was not found. */
export const tr: Labels = {
  language: 'tr',
  methods: {
    'app-password': { 'Uygulama parolası': 'D', 'Uygulama şifresi': 'U' },
    password: { Parola: 'D' },
  },
  phrases: {
    add: { 'Yeni oturum açma yöntemi ekle': 'C', 'Yöntem Ekle': 'D' },
    delete: { Sil: 'D' },
    'choose-method': { 'Yeni oturum açma yöntemi ekle': 'C', 'Yöntem Ekle': 'D' },
    next: { İleri: 'D' },
    'app-password-intro': { 'Uygulama parolası': 'D' },
    'security-info': { 'Güvenlik bilgileri': 'D' },
  },
};
