/** Security-info pages in many shapes: markup of rows, language, hooks, wrappers. Words from facts/portal.md 7 where it has them. */
export interface BuiltRow {
  readonly name: string;
  readonly value: string;
  readonly actions: readonly ('change' | 'delete' | 'view')[];
}

export interface Words {
  readonly language: string;
  readonly title: string;
  readonly add: string;
  readonly intro: string;
  readonly change: string;
  readonly delete: string;
  readonly view: string;
  readonly defaultLine: string;
  readonly signOut: string;
}

export const words: Record<'en' | 'de' | 'ja' | 'ar', Words> = {
  en: {
    language: 'en',
    title: 'Security info',
    add: 'Add sign-in method',
    intro: 'These are the methods you use to sign into your account or reset your password.',
    change: 'Change',
    delete: 'Delete',
    view: 'View',
    defaultLine: 'Default sign-in method:',
    signOut: 'Sign out everywhere',
  },
  de: {
    language: 'de',
    title: 'Sicherheitsinformationen',
    add: 'Anmeldemethode hinzufügen',
    intro: 'Mit diesen Methoden melden Sie sich bei Ihrem Konto an oder setzen Ihr Kennwort zurück.',
    change: 'Ändern',
    delete: 'Löschen',
    view: 'Anzeigen',
    defaultLine: 'Standardanmeldemethode:',
    signOut: 'Überall abmelden',
  },
  ja: {
    language: 'ja',
    title: 'セキュリティ情報',
    add: 'サインイン方法の追加',
    intro: 'これらは、アカウントへのサインインまたはパスワードのリセットに使用する方法です。',
    change: '変更',
    delete: '削除',
    view: '表示',
    defaultLine: '既定のサインイン方法:',
    signOut: 'すべてからサインアウト',
  },
  // No source has Microsoft's Arabic: words that Keytag does not know, as on any page in a language it has no labels of.
  ar: {
    language: 'ar',
    title: 'بيانات حماية حسابك',
    add: 'أضف وسيلة جديدة للدخول',
    intro: 'هذه هي الوسائل التي تستخدمها للدخول إلى حسابك أو لإعادة تعيين كلمتك السرية الخاصة بك.',
    change: 'بدّل',
    delete: 'امسح',
    view: 'شاهد',
    defaultLine: 'وسيلة الدخول المعتمدة:',
    signOut: 'الخروج من كل الأجهزة',
  },
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const buttons = (row: BuiltRow, say: Words, tag = 'button'): string =>
  row.actions
    .map((action) => `<${tag} role="button" class="ms-Button css-181"><span>${say[action]}</span></${tag}>`)
    .join('');

const icon = '<i data-icon-name="Permissions" aria-hidden="true">\ue72e</i>';

/** One list of rows in each kind of markup that the page could have. */
export const markups: Record<string, (rows: readonly BuiltRow[], say: Words) => string> = {
  divs: (rows, say) =>
    rows
      .map(
        (row) =>
          `<div class="row"><div>${icon}</div><div><span>${escape(row.name)}</span></div><div>${escape(row.value)}</div><div>${buttons(row, say)}</div></div>`,
      )
      .join(''),
  stacked: (rows, say) =>
    rows
      .map(
        (row) =>
          `<div><div><div><b>${escape(row.name)}</b></div><div>${escape(row.value)}</div></div><div><div>${buttons(row, say)}</div></div></div>`,
      )
      .join(''),
  list: (rows, say) =>
    `<ul>${rows.map((row) => `<li>${icon}<span>${escape(row.name)}</span> <span>${escape(row.value)}</span>${buttons(row, say, 'a')}</li>`).join('')}</ul>`,
  table: (rows, say) =>
    `<table><thead><tr><th>A</th><th>B</th><th></th></tr></thead><tbody>${rows.map((row) => `<tr><td>${escape(row.name)}</td><td>${escape(row.value)}</td><td>${buttons(row, say)}</td></tr>`).join('')}</tbody></table>`,
  grid: (rows, say) =>
    `<div role="grid"><div role="row"><div role="columnheader">A</div><div role="columnheader">B</div></div>${rows.map((row) => `<div role="presentation"><div role="row"><div role="gridcell">${icon}</div><div role="gridcell">${escape(row.name)}</div><div role="gridcell">${escape(row.value)}</div><div role="gridcell">${buttons(row, say)}</div></div></div>`).join('')}</div>`,
  paged: (rows, say) =>
    [rows.slice(0, 3), rows.slice(3)]
      .filter((page) => page.length > 0)
      .map(
        (page) =>
          `<div class="ms-List-page">${page.map((row) => `<div role="listitem"><div><div>${escape(row.name)}</div><div>${escape(row.value)}</div>${buttons(row, say)}</div></div>`).join('')}</div>`,
      )
      .join(''),
  cards: (rows, say) =>
    rows
      .map(
        (row) =>
          `<section><h3>${escape(row.name)}</h3><p>${escape(row.value)}</p><footer>${buttons(row, say)}</footer></section>`,
      )
      .join(''),
  split: (rows, say) =>
    rows
      .map((row) => {
        const [first = '', ...rest] = row.actions;
        return `<div><div><span>${escape(row.name.slice(0, 2))}</span><span>${escape(row.name.slice(2))}</span></div><div><span>${escape(row.value)}</span> ${buttons({ ...row, actions: first === '' ? [] : [first] }, say)}</div><div>${buttons({ ...row, actions: rest }, say)}</div></div>`;
      })
      .join(''),
};

export interface PageOptions {
  readonly say?: Words;
  readonly markup?: keyof typeof markups;
  /** HTML of the default-method line. */
  readonly defaultLine?: string;
  /** HTML of a dialog, in a layer at the end of body. */
  readonly dialog?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** A whole security-info page. */
export function securityInfoPage(rows: readonly BuiltRow[], options: PageOptions = {}): string {
  const { say = words.en, markup = 'divs', defaultLine = '', dialog, direction = 'ltr' } = options;
  const list = markups[markup]!(rows, say);
  const layer =
    dialog === undefined
      ? ''
      : `<div class="ms-Layer"><div id="fluent-default-layer-host"><div role="dialog" aria-modal="true"><div>${dialog}</div></div></div></div>`;
  return `<!doctype html><html lang="en" dir="${direction}"><head><meta name="app-version" content="4.0.2233"><title>My Sign-Ins</title></head>
<body><div id="root"${dialog === undefined ? '' : ' aria-hidden="true"'}><div><a href="#main">Skip to main content</a></div>
<header role="banner"><button aria-label="Menu"><i data-icon-name="GlobalNavButton"></i></button><button>Me</button></header>
<nav><ul><li><a href="/">Overview</a></li><li><a href="/security-info">${say.title}</a></li></ul></nav>
<div role="main" id="main"><h1>${say.title}</h1><p>${say.intro}</p>${defaultLine}
<div><button class="ms-Button"><span data-automationid="splitbuttonprimary"><i data-icon-name="Add"></i><span>${say.add}</span></span></button></div>
<div>${list}</div><div>? <button class="ms-Link">${say.signOut}</button></div></div></div>${layer}</body></html>`;
}
