import type { Labels } from './labels';

/** Traditional Chinese (facts/portal.md 7). What is not here was not found. */
export const zhTw: Labels = {
  language: 'zh-tw',
  methods: {
    'software-totp': { 驗證器應用程式: 'U' },
    email: { 電子郵件: 'D' },
    'security-questions': { 安全性問題: 'D' },
    passkey: { 安全性金鑰: 'D' },
    'app-password': { 應用程式密碼: 'U' },
    password: { 密碼: 'D' },
  },
  phrases: {
    add: { 新增登入方法: 'U', 新增方法: 'D' },
    'default-line': { 預設登入方法: 'D' },
    delete: { 刪除: 'D' },
    change: { 變更: 'D' },
    'choose-method': { 新增登入方法: 'U', 新增方法: 'D' },
    next: { 下一步: 'D' },
    done: { 完成: 'D' },
    'different-app': { 我想要使用其他驗證器應用程式: 'D' },
    'secret-toggle': { '無法掃描 QR 代碼': 'D' },
    'app-password-intro': { 應用程式密碼: 'U' },
    'security-info': { 安全性資訊: 'U' },
  },
};
