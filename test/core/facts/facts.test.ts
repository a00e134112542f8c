import { describe, expect, it } from 'vitest';
import { facts } from '../../../core/facts/list';
import { englishMessages } from '../../setup/strings';

const messages = await englishMessages();

describe.each(facts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
  it('has a sentence, a source and dates', () => {
    expect(messages[`facts_${id.replaceAll('-', '_')}`]?.message).toMatch(/^[A-Z].*\.$/);
    expect(new URL(fact.source.url).protocol).toBe('https:');
    expect(fact.source.title).not.toBe('');
    const dates = [fact.checkedOn, fact.date ?? fact.checkedOn, fact.source.published ?? fact.checkedOn];
    expect(dates.map((date) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10))).toEqual(dates);
    expect(fact.source.published === null || fact.source.published <= fact.checkedOn).toBe(true);
  });
});

describe('the dates that Keytag counts on', () => {
  // facts/microsoft.md 2.7, 3.1, 3.2, 4.3.
  it.each([
    ['smtp-auth-default-off', '2026-12-31'],
    ['outlook-com-basic-auth-ended', '2024-09-16'],
    ['sms-voice-end', '2027-02-01'],
    ['passkey-auto-enable', '2026-09-01'],
    ['ews-blocked', '2026-10-01'],
    ['ews-ends', '2027-04-01'],
    ['eas-16-1-required', '2026-03-01'],
  ])('%s: %s', (id, date) => {
    expect(facts.find((fact) => fact.id === id)?.date).toBe(date);
  });

  it('has the limit of 40', () => {
    expect(facts.find(({ id }) => id === 'app-password-limit')?.limit).toBe(40);
  });
});
