import type { Labels } from './labels';

/** Korean (facts/portal.md 7). What is not here was not found. */
export const ko: Labels = {
  language: 'ko',
  methods: {
    'software-totp': { '인증 앱': 'D', 'Authenticator 앱': 'D' },
    email: { 이메일: 'D' },
    'security-questions': { '보안 질문': 'D' },
    passkey: { '보안 키': 'D' },
    'app-password': { '앱 암호': 'D' },
    password: { 암호: 'D' },
  },
  phrases: {
    add: { '메서드 추가': 'D' },
    'default-line': { '기본 로그인 방법': 'D' },
    delete: { 삭제: 'D' },
    change: { 변경: 'D' },
    'choose-method': { '메서드 추가': 'D' },
    next: { 다음: 'D' },
    'different-app': { '다른 인증 앱 사용': 'D' },
    'secret-toggle': { 'QR 코드를 스캔할 수 없습니까?': 'D' },
    'app-password-intro': { '앱 암호': 'D' },
    'security-info': { '보안 정보': 'D' },
  },
};
