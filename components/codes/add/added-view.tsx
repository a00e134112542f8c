import { i18n } from '#i18n';
import { codeAt, stepOf } from '../../../core/otp/code';
import type { Entry } from '../../../core/otp/entry';
import { Button } from '../../kit/button';
import { CodeText } from '../code-text';
import { Countdown } from '../countdown';
import { Screen } from '../screen';
import { useNow } from '../use-now';

export interface AddedViewProps {
  readonly entry: Entry;
  /** The host that waits for the code; null when none does. */
  readonly host: string | null;
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onDone: () => void;
  readonly clock?: () => number;
}

/** The account is stored; the code that the page asks for next, large, one click from the clipboard. */
export function AddedView({ entry, host, onCopy, onDone, clock }: AddedViewProps) {
  const now = useNow(entry.type === 'hotp' ? [] : [entry.period], clock);
  const code = codeAt(entry, now);
  return (
    <Screen title={i18n.t('codes.added.title')} onBack={onDone}>
      <section class="added">
        <p>
          <bdi class="found-issuer">{entry.issuer || entry.label || i18n.t('codes.unnamed')}</bdi>
          {entry.issuer && entry.label ? <bdi class="quiet">{entry.label}</bdi> : null}
        </p>
        {code === null ? (
          <p>{i18n.t('codes.pin_needed')}</p>
        ) : (
          <>
            <p class="added-code">
              <CodeText code={code} />
              {entry.type === 'hotp' ? null : <Countdown key={stepOf(entry, now)} otp={entry} now={now} />}
            </p>
            <Button look="primary" onClick={() => onCopy(entry, code)}>
              {i18n.t('codes.copy')}
            </Button>
            <p class="quiet">{host ? i18n.t('codes.added.enter', [host]) : i18n.t('codes.added.enter_anywhere')}</p>
          </>
        )}
        <Button look="quiet" onClick={onDone}>
          {i18n.t('codes.added.done')}
        </Button>
      </section>
    </Screen>
  );
}
