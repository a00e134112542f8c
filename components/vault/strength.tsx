import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLongEnough } from '../../core/vault/guess-rate';
import type { Strength as Judged } from '../../core/vault/strength';
import { guessesText } from './strength-text';

export interface StrengthProps {
  readonly passphrase: string;
  /** What the person's entries are called: who knows the person tries such words first. */
  readonly names?: readonly string[];
}

/** Between the last key and the verdict, in milliseconds: nobody wants to hear one for each letter. */
const pause = 300;

/** How long a new passphrase, or a backup's password, would stand: in words, and as a bar. It warns and never forbids. */
export function Strength({ passphrase, names = [] }: StrengthProps) {
  const [judged, setJudged] = useState<Judged | null>(null);
  const worth = isLongEnough(passphrase);
  useEffect(() => {
    if (!worth) {
      setJudged(null);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      // The lists of words are large, and only needed where a passphrase is chosen.
      void import('../../core/vault/strength').then(
        ({ strengthOf }) => current && setJudged(strengthOf(passphrase, names)),
        () => current && setJudged(null),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, worth, names]);

  const level = judged?.level ?? (passphrase === '' || worth ? 'empty' : 'short');
  return (
    <>
      <div class="vault-strength" aria-hidden="true">
        <span class={`is-${level}`} style={{ inlineSize: widthOf(judged, level) }} />
      </div>
      {judged ? (
        <p class="small">
          <strong>{i18n.t(`vault.strength.${judged.level}`)}</strong> {guessesText(judged)}{' '}
          {judged.personal ? `${i18n.t('vault.strength.personal')} ` : ''}
          <span class="quiet">{i18n.t(`vault.strength.${judged.level}_todo`)}</span>
        </p>
      ) : (
        <p class="quiet small">{i18n.t(`vault.strength.${level === 'short' ? 'short' : 'empty'}`)}</p>
      )}
    </>
  );
}

/** Each tenfold of guesses is one step as long as any other; at 10^16 the bar is full. */
function widthOf(judged: Judged | null, level: string): string {
  if (!judged) return level === 'short' ? '4%' : '0';
  return `${Math.round(Math.min(100, Math.max(4, (100 * Math.log10(judged.guesses)) / 16)))}%`;
}
