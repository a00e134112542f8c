import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { duplicateOf } from '../../../core/otp/duplicate';
import type { Entry, NewEntry } from '../../../core/otp/entry';
import type { Gathered } from '../../../core/otp/gather';
import { Button } from '../../kit/button';
import { Screen } from '../screen';
import { Notice } from '../notice';
import { PushExplained } from './push-explained';

export interface FoundViewProps {
  readonly title: string;
  /** Where it was found, in a sentence; null when the person knows. */
  readonly from: string | null;
  readonly found: Gathered;
  readonly existing: readonly Entry[];
  readonly busy: boolean;
  readonly onAdd: (entries: readonly NewEntry[]) => void;
  /** Back to the ways of adding, keeping what was found when parts are missing. */
  readonly onMore: () => void;
  readonly onBack: () => void;
}

/** What a picture or a text holds, before anything is stored: the person chooses. An account that is here already starts unchosen. */
export function FoundView({ title, from, found, existing, busy, onAdd, onMore, onBack }: FoundViewProps) {
  const known = found.entries.map((entry) => duplicateOf(entry, existing));
  const [chosen, setChosen] = useState(() => known.map((duplicate) => duplicate === undefined));
  const picked = found.entries.filter((_, index) => chosen[index]);
  const sentences = [...found.problems, ...found.warnings];
  return (
    <Screen title={title} onBack={onBack}>
      {from ? <p class="quiet">{from}</p> : null}
      {found.push ? <PushExplained onAgain={onMore} /> : null}
      {found.entries.length > 0 ? (
        <fieldset class="found">
          <legend class="visually-hidden">{i18n.t('codes.found_list')}</legend>
          {found.entries.map((entry, index) => (
            <label key={index} class="found-entry">
              <input
                type="checkbox"
                checked={chosen[index] ?? false}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setChosen((before) => before.map((one, at) => (at === index ? checked : one)));
                }}
              />
              <span class="found-names">
                <bdi class="found-issuer">{entry.issuer || entry.label || i18n.t('codes.unnamed')}</bdi>
                {entry.issuer && entry.label ? <bdi class="quiet">{entry.label}</bdi> : null}
                {known[index] ? <span class="found-known">{knownAs(known[index])}</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {sentences.map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
      {found.entries.length > 0 ? (
        <Button look="primary" disabled={busy || picked.length === 0} onClick={() => onAdd(picked)}>
          {i18n.t('codes.add_found', picked.length)}
        </Button>
      ) : null}
      {found.missing.length > 0 ? <Button onClick={onMore}>{i18n.t('codes.scan_more')}</Button> : null}
      {found.entries.length === 0 && !found.push ? <Button onClick={onMore}>{i18n.t('codes.try_again')}</Button> : null}
    </Screen>
  );
}

function knownAs({ issuer, label }: Entry): string {
  return i18n.t('codes.known', [[issuer, label].filter(Boolean).join(', ') || i18n.t('codes.unnamed')]);
}
