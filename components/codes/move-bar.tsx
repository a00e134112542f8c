import './bars.css';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Icon } from '../kit/icons/icon';

export interface MoveBarProps {
  readonly name: string;
  /** One place up (-1) or down (1): what a drag does, without dragging (WCAG 2.5.7). */
  readonly onStep: (by: -1 | 1) => void;
  readonly onDone: () => void;
}

/** Says how the entry is moved. Handles stand at every row meanwhile: a finger has no hover. */
export function MoveBar({ name, onStep, onDone }: MoveBarProps) {
  return (
    <section class="bar" aria-label={i18n.t('codes.move')}>
      <div class="bar-line">
        <output class="bar-text">{i18n.t('codes.moving', [name])}</output>
        <Button look="icon" aria-label={i18n.t('codes.move_up')} onClick={() => onStep(-1)}>
          <Icon name="up" />
        </Button>
        <Button look="icon" aria-label={i18n.t('codes.move_down')} onClick={() => onStep(1)}>
          <Icon name="down" />
        </Button>
        <Button onClick={onDone}>{i18n.t('codes.added.done')}</Button>
      </div>
    </section>
  );
}
