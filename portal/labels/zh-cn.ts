import type { Labels } from './labels';

/** Simplified Chinese (facts/portal.md 7). What is not here was not found. */
export const zhCn: Labels = {
  language: 'zh-cn',
  methods: {
    'software-totp': { 验证器应用: 'D' },
    email: { 电子邮件: 'D' },
    'security-questions': { 安全性问题: 'D' },
    passkey: { 安全密钥: 'D' },
    'app-password': { 应用密码: 'D' },
    password: { 密码: 'D' },
  },
  phrases: {
    add: { 添加方法: 'D' },
    'default-line': { 默认登录方法: 'D' },
    delete: { 删除: 'D' },
    change: { 更改: 'D' },
    'choose-method': { 添加方法: 'D' },
    next: { 下一步: 'D' },
    done: { 完成: 'D' },
    'different-app': { 我想要使用其他验证器应用: 'D' },
    'secret-toggle': { '无法扫描 QR 码': 'D' },
    'app-password-intro': { 应用密码: 'D' },
    'security-info': { 安全信息: 'D' },
  },
};
