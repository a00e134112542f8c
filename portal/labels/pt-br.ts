import type { Labels } from './labels';

/** Brazilian Portuguese (facts/portal.md 7). What is not here was not found. */
export const ptBr: Labels = {
  language: 'pt-br',
  methods: {
    'software-totp': { 'Aplicativo Authenticator': 'U', 'Aplicativo autenticador': 'D' },
    email: { 'E-mail': 'D' },
    'security-questions': { 'Perguntas de segurança': 'D' },
    passkey: { 'Chave de segurança': 'D' },
    'app-password': { 'Senha de aplicativo': 'U' },
    password: { Senha: 'D' },
  },
  phrases: {
    add: { 'Adicionar método de entrada': 'U', 'Adicionar método': 'D' },
    'default-line': { 'Método de entrada padrão': 'D' },
    change: { Alterar: 'D' },
    delete: { Excluir: 'U' },
    'choose-method': { 'Adicionar método de entrada': 'U', 'Adicionar método': 'D' },
    next: { Próximo: 'U', Avançar: 'D' },
    done: { Concluído: 'D' },
    'different-app': { 'Desejo usar um aplicativo autenticador diferente': 'D' },
    'app-password-intro': { 'Senha de aplicativo': 'U' },
    'security-info': { 'Informações de segurança': 'U' },
  },
};
