import type { Labels } from './labels';

/** Russian (facts/portal.md 7). What is not here was not found. */
export const ru: Labels = {
  language: 'ru',
  methods: {
    email: { 'Адрес электронной почты': 'D' },
    'security-questions': { 'Контрольные вопросы': 'D' },
    'app-password': { 'Пароль приложения': 'D' },
  },
  phrases: {
    delete: { Удалить: 'D' },
    next: { Далее: 'D' },
    'app-password-intro': { 'Пароль приложения': 'D' },
    'security-info': { 'Сведения для защиты': 'D', 'Сведения о безопасности': 'D' },
  },
};
