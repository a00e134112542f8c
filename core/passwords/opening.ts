import type { Route } from '../clients/route';
import { route } from '../clients/route';
import { clientOf } from '../clients/search';
import type { Day } from './days';
import type { PasswordRecord } from './record';

/** What an app password still opens, over all its clients. */
export interface Opening {
  readonly opens: Route['opens'];
  readonly until: Day | null;
  readonly endedOn: Day | null;
}

type Known = Pick<PasswordRecord, 'clients'> & { readonly password: Pick<PasswordRecord['password'], 'accountKind'> };

/** The best that is left for any of its clients on this day. Without a known client: what is left for that kind of account. */
export function openingOf({ password, clients }: Known, day: Day): Opening {
  const known = clients.length > 0 ? clients.map(({ catalogueId }) => clientOf(catalogueId)) : [null];
  const routes = known.map((client) => route(client, password.accountKind, day));
  const best = routes.find(({ opens }) => opens === 'sending') ?? routes.find(({ opens }) => opens === 'device');
  if (best) return { opens: best.opens, until: best.until, endedOn: null };
  return { opens: 'nothing', until: null, endedOn: routes.find(({ endedOn }) => endedOn !== null)?.endedOn ?? null };
}
