import type { Method, MethodKind, Snapshot } from '../../../core/checks/snapshot';

/** A row of this kind. */
export function row(kind: MethodKind, more: Partial<Method> = {}): Method {
  return { kind, label: more.label ?? `my ${kind}`, isDefault: false, evidence: [`testid:${kind}`], ...more };
}

/** A list of work methods that was read in full, or what `more` makes of it. */
export function snapshot(
  methods: readonly (Method | MethodKind)[],
  more: { page?: Partial<Snapshot['page']>; defaultMethod?: Snapshot['defaultMethod']; missing?: string[] } = {},
): Snapshot {
  const rows = methods.map((method) => (typeof method === 'string' ? row(method) : method));
  return {
    page: {
      kind: 'security-info',
      accountKind: 'work',
      cloud: 'public',
      state: 'list',
      offersCode: null,
      qr: null,
      secretShown: false,
      canAddAppPassword: null,
      ...more.page,
    },
    methods: rows,
    appPasswords: rows.filter(({ kind }) => kind === 'app-password').map(({ label }) => ({ name: label })),
    defaultMethod: more.defaultMethod ?? null,
    missing: more.missing ?? [],
  };
}
