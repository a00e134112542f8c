import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ButtonProps } from './button';
import { onTrustedClick } from './trusted-click';

export interface PressProps extends Omit<ButtonHTMLAttributes, 'onClick' | 'ref' | 'class'> {
  readonly look?: ButtonProps['look'];
  /** In place of a look. */
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button inside a page that is not ours: it acts only on a trusted click in plain sight (`trusted-click.ts`). */
export function Press({ onPress, look = 'plain', class: own, children, ...rest }: PressProps) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onPress);
  latest.current = onPress;
  useLayoutEffect(() => (button.current ? onTrustedClick(button.current, () => latest.current()) : undefined), []);
  return (
    <button {...rest} ref={button} type="button" class={own ?? (look === 'plain' ? 'button' : `button button-${look}`)}>
      {children}
    </button>
  );
}
