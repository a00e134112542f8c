import type { Labels } from './labels';

/** Japanese: portal.md 7; `hand-made` where it has none. "Can't scan the QR code?" stays English, as reported from a Japanese page. */
export const ja: Labels = {
  language: 'ja',
  securityInfo: 'セキュリティ情報', // [U]
  intro: 'アカウントへのサインインやパスワードのリセットに使用する方法です。', // hand-made
  empty: '表示する項目がありません。', // hand-made
  add: { old: '方法の追加', new: 'サインイン方法の追加' }, // unverified in 7, [U]
  whichMethod: 'どの方法を使用しますか?', // hand-made
  addHeading: 'サインイン方法の追加', // [U]
  delete: '削除', // [U]
  change: '変更', // [D]
  standard: '既定のサインイン方法', // [D]
  advisable: '最も推奨されるサインイン方法を使用しています (該当する場合)。', // hand-made
  advisableFallback: '最も推奨される方法を利用できない場合のサインイン方法', // hand-made
  confirmDelete: 'お使いのアカウントからこの方法を削除しますか?', // hand-made
  ok: 'OK', // hand-made
  yes: 'はい', // hand-made
  cancel: 'キャンセル', // hand-made
  confirm: '確認', // hand-made
  back: '戻る', // hand-made
  next: '次へ', // [U]
  done: '完了', // hand-made
  name: '使用する名前を入力してください。8 文字以上必要です。', // hand-made
  nameTooShort: '名前は 8 文字以上で入力してください。', // hand-made
  nameHint: '名前', // hand-made
  copyNow: 'このパスワードをコピーして、必要な場所に貼り付けてください。再表示はできません。', // hand-made
  copy: 'コピー', // hand-made
  wait: 'お待ちください', // hand-made
  install: { old: '最初にアプリを取得します', new: 'Microsoft Authenticator のインストール' }, // hand-made, 2.2 [B]
  differentApp: { old: '別の認証アプリを使用します', new: '別の認証アプリを設定する' }, // [U], [U]
  setUp: { old: 'アカウントのセットアップ', new: 'アプリでアカウントを設定する' }, // hand-made
  setUpText: 'プロンプトが表示されたら、通知を許可します。次に、アカウントを追加し、[その他] を選択します。', // hand-made
  scan: 'QR コードをスキャンします', // hand-made
  cannotScan: { old: '画像をスキャンできません', new: "Can't scan the QR code?" }, // [U], English seen in a Japanese page
  accountName: 'アカウント名', // hand-made
  secretKey: '秘密鍵', // hand-made
  enterCode: 'コードの入力', // hand-made
  wrongCode: 'コードが正しくありません。もう一度お試しください。', // hand-made
  added: '認証アプリが追加されました', // hand-made
  tooManyApps: '認証アプリまたはハードウェア トークンを既に 5 個お持ちです。', // hand-made
  tooManyAppPasswords: 'アプリ パスワードの上限 (40 個) に達しました。', // hand-made
  sessionExpired: 'セッションの有効期限が切れました。もう一度サインインしてください。', // hand-made
  somethingWrong: '問題が発生しました。後でもう一度お試しください。', // hand-made
  overview: '概要', // hand-made
  recentActivity: '自分のサインイン', // hand-made
  passwordPage: 'パスワードの変更', // hand-made
  kinds: {
    'authenticator-push': 'Microsoft Authenticator', // not translated in any source seen
    'software-totp': '認証アプリ', // [U]
    'phone-mobile': '電話', // hand-made
    'phone-office': '会社電話', // hand-made
    email: 'メール アドレス', // [D]
    passkey: 'セキュリティ キー', // [D]
    'security-questions': 'セキュリティの質問', // [D]
    'app-password': 'アプリ パスワード', // [D]
    password: 'パスワード', // hand-made
  },
  signIn: {
    title: 'アカウントにサインイン', // hand-made
    enterAppCode: 'デバイスの認証アプリに表示されているコードを入力してください', // hand-made
    enterTextCode: '電話 +XX XXXXXXXX12 に SMS を送信しました。サインインするためのコードを入力してください。', // hand-made
    code: 'コード', // hand-made
    verify: '検証', // hand-made
    another: 'Microsoft Authenticator アプリを現在使用できません', // hand-made
    choose: 'ID を確認する', // hand-made
    approve: 'サインイン要求を承認する', // hand-made
    incorrect: '入力した確認コードが正しくありません。もう一度お試しください。', // hand-made
    stay: 'サインインの状態を維持しますか?', // hand-made
    no: 'いいえ', // hand-made
    remember: '今後 14 日間はこのメッセージを表示しない', // hand-made
  },
};
