import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { Surface } from '../kit/surface';

export interface BadgeProps {
  /** How many things there are to fix. */
  readonly count: number;
  readonly worst: 'critical' | 'warning' | 'good' | 'quiet';
  readonly open: boolean;
  readonly onPress: () => void;
  readonly focus: Ref<HTMLDivElement>;
  /** An offer to stand beside it. */
  readonly children?: ComponentChildren;
}

/** The one quiet thing in the page's corner while the panel is closed. */
export function Badge({ count, worst, open, onPress, focus, children }: BadgeProps) {
  const says = count > 0 ? i18n.t('overlay.badge.todo', count) : i18n.t('overlay.badge.calm');
  return (
    <div ref={focus} hidden={open}>
      <Surface class="badge-place">
        {children}
        <Press class={`badge badge-${worst}`} data-badge="" aria-haspopup="dialog" aria-label={says} onPress={onPress}>
          <svg class="badge-mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 7.5 12.2 3H20a1 1 0 0 1 1 1v7.8L12.2 21 3 12z" />
            <circle cx="16.5" cy="7.5" r="1.75" />
          </svg>
          {count > 0 ? (
            <span class="badge-count">{count}</span>
          ) : (
            <svg class="badge-tick" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3 8.5 3.2 3.2L13 5" />
            </svg>
          )}
        </Press>
      </Surface>
    </div>
  );
}
