/** What the popup's page opens with. `enrol` asks about an account that a page is setting up. */
export type View = 'codes' | 'enrol' | AddingView;

/** The ways of adding that open in a tab: all of them, an area of a page's picture, the camera. */
export type AddingView = (typeof addingViews)[number];

const addingViews = ['add', 'area', 'camera'] as const;

/** The way of adding that a view is; null for another view. */
export function addingOf(view: View): AddingView | null {
  return addingViews.find((one) => one === view) ?? null;
}

/** Whether the page is in a window of its own. */
export const isWindow = (search: string): boolean => new URLSearchParams(search).has('window');

/** The view that an address asks for: `?view=add`, `?enrol`; the codes when it asks for nothing known. */
export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search);
  if (parameters.has('enrol')) return 'enrol';
  return addingViews.find((view) => view === parameters.get('view')) ?? 'codes';
}
