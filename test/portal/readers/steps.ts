import type { PageState } from '../../../core/checks/snapshot';
import type { BuiltRow } from '../pages-built';

/** What the list holds below the step. */
export const rows: BuiltRow[] = [
  { name: 'Phone', value: '+1 XXXXXXX12', actions: ['change', 'delete'] },
  { name: 'App password', value: 'Thunderbird laptop', actions: ['delete'] },
];

/** A step's buttons, as the page has them. */
export const buttons = (...names: string[]) =>
  names.map((name) => `<button class="ms-Button"><span>${name}</span></button>`).join('');

/** Dialogs in words of four languages, with hooks and without: name, the state they show, markup. */
export const steps: readonly (readonly [string, PageState, string])[] = [
  [
    'en, new picker',
    'add-picker',
    `<h2>Add a sign-in method</h2><p>Choose</p><button data-testid="authmethod-picker-authenticatorApp"><b>Microsoft Authenticator</b><span>Approve sign-in requests</span></button><button data-testid="authmethod-picker-email"><b>Email</b></button>`,
  ],
  [
    'en, tiles without hooks',
    'add-picker',
    `<h2>Add a sign-in method</h2><div role="button"><div>Phone</div><div>Get a call or text</div></div><div role="button"><div>App password</div><div>For apps without MFA</div></div>`,
  ],
  [
    'en, old drop-down',
    'add-picker',
    `<h2>Add a method</h2><label>Which method would you like to add?</label><select><option>Choose a method</option><option>App password</option></select>${buttons('Cancel', 'Add')}`,
  ],
  [
    'ja, picker',
    'add-picker',
    `<h2>サインイン方法の追加</h2><button><b>認証アプリ</b></button><button><b>アプリ パスワード</b></button>`,
  ],
  [
    'unknown words, hooks',
    'add-picker',
    `<h2>اختر</h2><button data-testid="authmethod-picker-mobilePhone">س</button><button data-testid="authmethod-picker-appPassword">ص</button>`,
  ],
  [
    'en, name',
    'app-password-name',
    `<h2>App password</h2><label>Name</label><input type="text">${buttons('Cancel', 'Next')}`,
  ],
  [
    'en, name with an error',
    'app-password-name',
    `<h2>App password</h2><div role="alert" data-testid="message-bar-error">Use at least 8 characters.</div><input aria-label="Name">${buttons('Next')}`,
  ],
  [
    'de, name',
    'app-password-name',
    `<h2>App-Kennwort</h2><label>Name<input type="text"></label>${buttons('Abbrechen', 'Weiter')}`,
  ],
  [
    'ja, name',
    'app-password-name',
    `<h2>アプリ パスワード</h2><label>名前<input type="text"></label>${buttons('次へ')}`,
  ],
  ['unknown words, name', 'app-password-name', `<h2>كلمة سر البرنامج</h2><input type="text">${buttons('ألغ', 'تابع')}`],
  [
    'en, shown in a box',
    'app-password-shown',
    `<h2>App password</h2><label>Password</label><input readonly value="abcdefghijklmnop">${buttons('Done')}`,
  ],
  [
    'en, shown as text',
    'app-password-shown',
    `<h2>App password</h2><p>Name: Laptop</p><div>Password: <span>abcdefghijklmnop</span></div>${buttons('Copy', 'Done')}`,
  ],
  [
    'de, shown',
    'app-password-shown',
    `<h2>App-Kennwort</h2><div>Kennwort</div><div>abcd efgh ijkl mnop</div>${buttons('Fertig')}`,
  ],
  [
    'unknown words, shown',
    'app-password-shown',
    `<h2>كلمة سر البرنامج</h2><div>abcdefghijklmnop</div>${buttons('تم الآن')}`,
  ],
  [
    'en, new install',
    'authenticator-install',
    `<h2 data-testid="reskin-step-title">Install Microsoft Authenticator</h2><a data-testid="authenticator-download-link">Download</a><button class="ms-Link" role="link">Set up a different authenticator app</button>${buttons('Next')}`,
  ],
  [
    'en, old install',
    'authenticator-install',
    `<h2>Start by getting the app</h2><a>I want to use a different authenticator app</a>${buttons('Cancel', 'Next')}`,
  ],
  [
    'ja, install',
    'authenticator-install',
    `<h1>Microsoft Authenticator のインストール</h1><button class="ms-Link" role="link">別の認証アプリを設定する</button>${buttons('次へ')}<a href="#">Help</a>`,
  ],
  [
    'unknown words, install hook',
    'authenticator-install',
    `<h2>ث</h2><a data-testid="authenticator-download-link">ن</a>${buttons('ت')}`,
  ],
  [
    'en, setup',
    'authenticator-setup',
    `<h2>Set up your account</h2><p>If prompted, allow notifications.</p>${buttons('Back', 'Next')}`,
  ],
  ['hook, setup', 'authenticator-setup', `<h2>ث</h2><div data-testid="setup-instructions">ن</div>${buttons('ت')}`],
  [
    'en, qr',
    'authenticator-qr',
    `<h2>Scan the QR code</h2><img src="data:image/png;base64,iVBORw0KGgo=" width="180" height="180">${buttons("Can't scan image?", 'Next')}`,
  ],
  [
    'de, qr',
    'authenticator-qr',
    `<h2>?</h2><img src="data:image/png;base64,iVBORw0KGgo=">${buttons('QR-Code kann nicht gescannt werden?', 'Weiter')}`,
  ],
  [
    'unknown words, qr by its name',
    'authenticator-qr',
    `<h2>ث</h2><img alt="رمز QR" src="data:image/png;base64,iVBORw0KGgo=">${buttons('ت', 'ث')}`,
  ],
  [
    'hook, qr',
    'authenticator-qr',
    `<h2>ث</h2><img src="q.png"><button data-testid="activation-qr-show/hide-info-button">ث</button>`,
  ],
  [
    'en, code',
    'authenticator-code',
    `<h2>Enter code</h2><p>Enter the 6-digit code shown in the Authenticator app.</p><input type="text" maxlength="6">${buttons('Back', 'Next')}`,
  ],
  ['hook, code', 'authenticator-code', `<h2>ث</h2><input data-testid="verification-entercode-input">${buttons('ت')}`],
  [
    'hook, wrong code',
    'authenticator-code',
    `<h2>ث</h2><div role="alert">ق</div><input data-testid="verification-entercode-input">${buttons('ت')}`,
  ],
  [
    'en, code sent to a phone',
    'unknown',
    `<h2>Phone</h2><p>We just sent a 6 digit code to +1 5551234567. Enter the code below.</p><label>Enter code</label><input maxlength="6">${buttons('Next')}`,
  ],
  [
    'en, delete',
    'delete-confirm',
    `<h2>Delete app password</h2><p>Are you sure you want to delete this method?</p>${buttons('Yes', 'Cancel')}`,
  ],
  [
    'en, delete, later',
    'delete-confirm',
    `<h2>Delete method</h2><p>Are you sure you would like to delete this app password?</p>${buttons('Ok', 'Cancel')}`,
  ],
  ['de, delete', 'delete-confirm', `<p>Möchten Sie diese Methode wirklich löschen?</p>${buttons('OK', 'Abbrechen')}`],
  ['ja, delete', 'delete-confirm', `<p>この方法を削除してもよろしいですか?</p>${buttons('はい', 'キャンセル')}`],
  ['unknown words, delete', 'delete-confirm', `<p>ث «Thunderbird laptop» ق</p>${buttons('ن', 'ل')}`],
  [
    'en, default',
    'default-change',
    `<h2>Change default method</h2><label>Which method would you like to use to sign in?</label><select><option>Phone - text</option></select>${buttons('Cancel', 'Confirm')}`,
  ],
  ['en, session', 'error', `<h2>Your session has expired</h2>${buttons('Sign in')}`],
  ['a security key’s name', 'unknown', `<h2>Name your security key</h2><input type="text">${buttons('Next')}`],
  [
    'a phone number',
    'unknown',
    `<h2>Phone</h2><select><option>+1</option></select><input type="tel">${buttons('Next')}`,
  ],
  [
    'a captcha',
    'unknown',
    `<h2>Enter the characters you see</h2><img src="data:image/png;base64,iVBORw0KGgo=" width="200" height="80"><input type="text">${buttons('Next')}`,
  ],
  ['unknown words, an address', 'unknown', `<h2>ث</h2><input type="text" placeholder="a@example.com">${buttons('ت')}`],
];
