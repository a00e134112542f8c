import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../core/clients/client';
import { clients } from '../../../core/clients/list';
import { route } from '../../../core/clients/route';
import { clientOf, searchClients } from '../../../core/clients/search';
import { englishMessages } from '../../setup/strings';

const messages = await englishMessages();

describe('the catalogue', () => {
  it('has the clients of facts/microsoft.md section 5, each once', () => {
    expect(clients.length).toBeGreaterThan(60);
    expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
    expect(new Set(clients.map(({ name }) => name)).size).toBe(clients.length);
  });

  it('has a source wherever it is sure', () => {
    expect(clients.filter(({ source, confidence }) => source === null && confidence === 'high')).toEqual([]);
    expect(clients.filter(({ source }) => source !== null && new URL(source.url).protocol !== 'https:')).toEqual([]);
  });

  it('says what to use instead, in words', () => {
    const missing = alternatives.filter(
      (key) => !messages[`clients_instead_${key.replaceAll('-', '_')}`]?.message.endsWith('.'),
    );
    expect(missing).toEqual([]);
    expect(alternatives.filter((key) => !clients.some(({ instead }) => instead === key))).toEqual([]);
  });
});

describe('route', () => {
  it('lets nothing receive, on any day, anywhere', () => {
    const days = ['2022-01-01', '2026-11-21', '2027-06-01'];
    const opened = clients.flatMap((client) =>
      days.flatMap((day) => [route(client, 'work', day).opens, route(client, 'personal', day).opens]),
    );
    expect(new Set(opened)).toEqual(new Set(['nothing', 'sending', 'device']));
  });

  it('lets work clients send until the end of 2026', () => {
    const thunderbird = clientOf('thunderbird');
    expect(route(thunderbird, 'work', '2026-12-31')).toMatchObject({ opens: 'sending', until: '2026-12-31' });
    expect(route(thunderbird, 'work', '2027-01-01')).toMatchObject({ opens: 'nothing', endedOn: '2026-12-31' });
    expect(route(null, 'work', '2026-11-21')).toMatchObject({ opens: 'sending', unverified: true });
  });

  it('lets nothing of a personal account send; an Xbox 360 may still use one', () => {
    expect(route(clientOf('thunderbird'), 'personal', '2026-11-21').opens).toBe('nothing');
    expect(route(null, 'personal', '2026-11-21').opens).toBe('nothing');
    expect(route(clientOf('xbox-360'), 'personal', '2026-11-21').opens).toBe('device');
    expect(route(clientOf('xbox-360'), 'work', '2026-11-21').opens).toBe('nothing');
  });

  it('has nothing left for clients that are gone or never send this way', () => {
    expect(route(clientOf('outlook-2010'), 'work', '2026-11-21')).toMatchObject({ opens: 'nothing', endedOn: null });
    expect(route(clientOf('outlook-mobile'), 'work', '2026-11-21').opens).toBe('nothing');
  });
});

describe('searchClients', () => {
  it.each([
    ['thund', 'thunderbird'],
    ['iphone', 'apple-mail-ios'],
    ['SCAN to', 'brother-printer'],
    ['k9', 'k-9-mail'],
    ['mutt', 'neomutt'],
    ['canon', 'canon-printer'],
  ])('finds %s', (query, id) => {
    expect(searchClients(query).map((client) => client.id)).toContain(id);
  });

  it('finds nothing for nothing, and no more than asked', () => {
    expect(searchClients('  ')).toEqual([]);
    expect(searchClients('zzzz')).toEqual([]);
    expect(searchClients('o', 3)).toHaveLength(3);
  });
});
