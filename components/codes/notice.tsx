import type { ComponentChildren } from 'preact';
import { Icon } from '../kit/icons/icon';

/** One sentence that must be seen; `problem`: something did not work, and it is read out. */
export function Notice({
  problem = false,
  children,
}: {
  readonly problem?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <p class={problem ? 'notice notice-problem' : 'notice'} role={problem ? 'alert' : undefined}>
      <Icon name="warning" />
      {children}
    </p>
  );
}
