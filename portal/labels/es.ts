import type { Labels } from './labels';

/** Spanish (facts/portal.md 7). What is not here was not found. */
export const es: Labels = {
  language: 'es',
  methods: {
    'software-totp': { 'Aplicación de autenticación': 'U' },
    email: { 'Correo electrónico': 'U' },
    'security-questions': { 'Preguntas de seguridad': 'D' },
    passkey: { 'Clave de seguridad': 'D' },
    'app-password': { 'Contraseña de aplicación': 'U' },
    password: { Contraseña: 'D' },
  },
  phrases: {
    add: { 'Agregar método de inicio de sesión': 'U', 'Agregar método': 'D' },
    'default-line': { 'Método de inicio de sesión predeterminado': 'D' },
    change: { Cambiar: 'D' },
    delete: { Eliminar: 'D' },
    'choose-method': { 'Agregar método de inicio de sesión': 'U', 'Agregar método': 'D' },
    next: { Siguiente: 'U' },
    done: { Listo: 'D' },
    'secret-toggle': { '¿No puede escanear la imagen?': 'U' },
    'secret-key': { 'Clave secreta': 'U' },
    'different-app': { 'Quiero usar otra aplicación de autenticación': 'U' },
    'app-password-intro': { 'Contraseña de aplicación': 'U' },
    'security-info': { 'Información de seguridad': 'U' },
  },
};
