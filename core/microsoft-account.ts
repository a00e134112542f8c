/**
 * The two worlds of Microsoft sign-in: other pages, other rules, other remaining uses.
 * `work` is a work or school account (Microsoft Entra ID), `personal` a Microsoft account (outlook.com and the like).
 */
export type AccountKind = 'work' | 'personal';

/** The Microsoft cloud a host belongs to. */
export type Cloud = 'public' | 'usgov' | 'china';
