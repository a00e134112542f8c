/** What the popup's page opens with. `enrol` asks about an account that a page is setting up. */
export type View = 'codes' | 'add' | 'enrol';

/** The view that an address asks for: `?view=add`, `?enrol`; the codes when it asks for nothing known. */
export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search);
  if (parameters.has('enrol')) return 'enrol';
  return parameters.get('view') === 'add' ? 'add' : 'codes';
}
