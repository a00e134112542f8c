/**
 * What the stand-in's pages say in one language. Where portal.md section 7 quotes a string it is used; the comment behind each
 * line tells its mark there ([U] live page, [A] first-party English, [D] translated document), `hand-made` where nothing was found.
 */
export interface Labels {
  readonly language: string;
  readonly securityInfo: string;
  readonly intro: string;
  readonly empty: string;
  readonly add: { readonly old: string; readonly new: string };
  readonly whichMethod: string;
  readonly addHeading: string;
  readonly delete: string;
  readonly change: string;
  readonly standard: string;
  readonly advisable: string;
  readonly advisableFallback: string;
  readonly confirmDelete: string;
  readonly ok: string;
  readonly yes: string;
  readonly cancel: string;
  readonly confirm: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly name: string;
  readonly nameTooShort: string;
  readonly nameHint: string;
  readonly copyNow: string;
  readonly copy: string;
  readonly wait: string;
  readonly install: { readonly old: string; readonly new: string };
  readonly differentApp: { readonly old: string; readonly new: string };
  readonly setUp: { readonly old: string; readonly new: string };
  readonly setUpText: string;
  readonly scan: string;
  readonly cannotScan: { readonly old: string; readonly new: string };
  readonly accountName: string;
  readonly secretKey: string;
  readonly enterCode: string;
  readonly wrongCode: string;
  readonly added: string;
  readonly tooManyApps: string;
  readonly tooManyAppPasswords: string;
  readonly sessionExpired: string;
  readonly somethingWrong: string;
  readonly overview: string;
  readonly recentActivity: string;
  readonly passwordPage: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly signIn: {
    readonly title: string;
    readonly enterAppCode: string;
    readonly enterTextCode: string;
    readonly code: string;
    readonly verify: string;
    readonly another: string;
    readonly choose: string;
    readonly approve: string;
    readonly incorrect: string;
    readonly stay: string;
    readonly no: string;
    readonly remember: string;
  };
}
