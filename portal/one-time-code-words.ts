/**
 * Words in a field's name, id, label or placeholder that mean a one-time code, in the languages of `portal/labels`. Which are ambiguous
 * is known from Bitwarden's and KeePassXC's public lists (facts/authenticators.md 5.6).
 */
export const codeWords = new RegExp(
  [
    String.raw`\b[thm]?otp\b|\bone ?time|\botc\b|\b(?:2|two|multi) ?f(?:a|actor)|\b[mt]fa\b|\b(?:2|two) ?s(?:tep|v)\b`,
    String.raw`\bauthenticator|\bpass ?code\b|\b(?:verif\w*|confirm\w*|auth\w*|security|log ?in|sign ?in|app|digit) ?(?:code|token|pin)\b`,
    String.raw`\b(?:code|token|pin) ?(?:verif\w*|confirm\w*|auth\w*|app)\b|\b\d ?digit (?:\w+ )?code\b`,
    // Czech, Hungarian, Polish, Swedish, Turkish
    String.raw`ověřovací kód|jednorázov|ellenőrző ?kód|egyszer használ|kod weryfikac|kod jednoraz|engångs|verifieringskod|doğrulama kodu|tek kullanım`,
    // German, Dutch
    String.raw`(?:bestätigungs|sicherheits|prüf|verifizierungs|authentifizierungs|einmal|verificatie|beveiligings|eenmalige )-? ?(?:code|kennwort|passwort|wachtwoord)`,
    // French, Spanish, Portuguese, Italian
    String.raw`c[oó]d(?:e|igo|ice) (?:de |di )?(?:vérif|verif|confirm|sécur|segur|sicur|autent|authent|uso único|usage unique)`,
    // Russian, Arabic
    String.raw`код (?:подтвержд|проверк|безопасн|аутентиф|из приложения)|одноразов|رمز (?:التحقق|التأكيد|الأمان|المصادقة)`,
    // Chinese, Japanese, Korean
    String.raw`验证码|驗證碼|动态密码|認証コード|確認コード|ワンタイム|セキュリティ ?コード|인증 ?(?:코드|번호)|보안 ?코드|일회용`,
  ].join('|'),
  'iu',
);

/** Words that make it another thing, whatever else is said: codes that no authenticator app makes, and keys that none may give. */
export const otherWords = new RegExp(
  [
    String.raw`\brecover|\bback ?up|\brescue|\bscratch code|\bemergency code|wiederherstell|récupér|recuper|herstel|восстанов|резервн`,
    String.raw`\bpromo|\bcoupon|\bvoucher|\bdiscount|\bgift|\brefer+al|\binvit|gutschein`,
    String.raw`\bzip\b|\bpostal|\bpost ?(?:code|leitzahl)|\bplz\b`,
    String.raw`\bcv[cv]2?\b|\bcsc\b|\bcard|kreditkarte|\biban\b|\bbic\b|\bswift\b|\bsort ?code`,
    String.raw`\bcaptcha|\bapi\b|\baccess ?token|\bsecret|\b(?:private|public|licen[cs]e|product|activation|setup) ?key|\bserial`,
    String.raw`\bsearch\b|\bquery\b|\btrack|\bamount\b|\bquantity\b|\bdate of birth|\bbirth`,
    String.raw`\bdial(?:l?ing)? ?code|\b(?:country|area) ?code`,
  ].join('|'),
  'iu',
);

/** Words that say so only in a field's own name or id: a label may speak of "the code from your phone". */
export const otherNames =
  /\b(?:e ?mail|phone ?(?:num\w*|no)?|mobile ?(?:num\w*|no)?|tel|user ?name|user|log ?in ?id|pass ?word|country|address|first ?name|last ?name)\b/iu;

/** Names that are a code's when the field has its shape as well. */
export const ambiguousNames = /\b(?:code|pin|token|challenge|digits?|mfa\w*|key ?code)\b/iu;

/** A phone's number, which some pages ask for in order to send codes to it: unless a code is named beside it. */
export const phoneNumber = /\b(?:phone|mobile|cell) ?(?:num\w*|no)\b/iu;
/** The same in names, which say it in one word. */
export const phoneName = /\b(?:tele)?phone\b/iu;
/** What a code is called. */
export const codeNouns = /\b(?:code|[thm]?otp|otc|pin|token|digits?|pass ?code)\b/iu;
