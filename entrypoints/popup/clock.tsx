import { useEffect, useState } from 'preact/hooks';
import { onClockJump } from '../../adapters/clock-jump';
import { putClockCheck, readClockCheck, watchClockCheck } from '../../adapters/clock-skew';
import { changeCodesSettings } from '../../adapters/codes-settings';
import { openSecurityInfo } from '../../adapters/windows';
import { ClockNotice } from '../../components/clock/clock-notice';
import type { ClockCheck } from '../../core/clock/clock-check';

export interface ClockProps {
  readonly correct: boolean;
  readonly asked: boolean;
  readonly onClose: () => void;
  readonly onChange: () => void;
}

/** The line about the computer's clock. It comes after the codes; they are made with the right clock from the first on. */
export function Clock({ correct, asked, onClose, onChange }: ClockProps) {
  const [known, setKnown] = useState<{ readonly check: ClockCheck | null; readonly now: number } | null>(null);
  useEffect(() => {
    const look = async () => setKnown({ check: await readClockCheck(), now: Date.now() });
    const quietly = () => void look().catch(() => undefined);
    quietly();
    return watchClockCheck(() => {
      quietly();
      onChange();
    });
  }, [onChange]);
  // A check says nothing any more once the clock was set.
  useEffect(() => (correct ? onClockJump(() => void putClockCheck(null)) : undefined), [correct]);
  if (!known) return null;
  return (
    <ClockNotice
      {...known}
      correct={correct}
      asked={asked}
      onCorrect={(correctClock) => void changeCodesSettings({ correctClock })}
      onOpen={() => void openSecurityInfo()}
      onClose={onClose}
    />
  );
}
