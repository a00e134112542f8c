import type { Client } from './client';
import { clients } from './list';

const most = 8;

/** The clients that a query means, best first: by the beginning of the name, then of a word, then of another name. */
export function searchClients(query: string, limit = most): Client[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  return clients
    .map((client) => ({ client, rank: rankOf(client, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || (a.client.name < b.client.name ? -1 : 1))
    .slice(0, limit)
    .map(({ client }) => client);
}

/** The client of this id; null for one that this Keytag does not know. */
export function clientOf(id: string | null): Client | null {
  return clients.find((client) => client.id === id) ?? null;
}

function rankOf({ name, also = [] }: Client, wanted: string): number {
  const own = plain(name);
  if (own.startsWith(wanted)) return 0;
  if (own.includes(` ${wanted}`)) return 1;
  if (also.some((other) => plain(other).startsWith(wanted))) return 2;
  return wanted.split(' ').every((word) => [own, ...also.map(plain)].some((text) => text.includes(word)))
    ? 3
    : Infinity;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
