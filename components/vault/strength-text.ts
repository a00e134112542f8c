import { i18n } from '#i18n';
import { guessesPerSecond } from '../../core/vault/guess-rate';

const minute = 60;
const units = [
  { name: 'year', seconds: 365 * 24 * 60 * minute },
  { name: 'month', seconds: 30 * 24 * 60 * minute },
  { name: 'day', seconds: 24 * 60 * minute },
  { name: 'hour', seconds: 60 * minute },
  { name: 'minute', seconds: minute },
  { name: 'second', seconds: 1 },
] as const;

/** Beyond these nobody can tell the numbers apart. */
const mostGuesses = 1e14;
const mostYears = 10_000;

/** One digit and its size: "4 billion". */
function roughly(count: number): string {
  const format = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 1 } as const;
  return new Intl.NumberFormat(navigator.language, format).format(count);
}

function lasting(seconds: number): string {
  const unit = units.find((each) => seconds >= each.seconds) ?? units[5];
  const count = Math.max(1, Math.round(seconds / unit.seconds));
  const format = (of: number) =>
    new Intl.NumberFormat(navigator.language, { style: 'unit', unit: unit.name, unitDisplay: 'long' }).format(of);
  if (seconds < 1) return i18n.t('vault.strength.less', [format(1)]);
  return unit.name === 'year' && count > mostYears
    ? i18n.t('vault.strength.more', [format(mostYears)])
    : i18n.t('vault.strength.roughly', [format(count)]);
}

/** "Found with about 4 billion guesses. At 10,000 guesses a second, that takes about 5 days." */
export function guessesText({ guesses, seconds }: { readonly guesses: number; readonly seconds: number }): string {
  const count =
    guesses > mostGuesses
      ? i18n.t('vault.strength.more', [roughly(mostGuesses)])
      : i18n.t('vault.strength.roughly', [roughly(Math.max(1, guesses))]);
  const rate = new Intl.NumberFormat(navigator.language).format(guessesPerSecond);
  return i18n.t('vault.strength.guesses', [count, rate, lasting(seconds)]);
}
