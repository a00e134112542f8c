import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends ButtonHTMLAttributes {
  /** `primary` at most once a view; `quiet` reads as a link; `icon` needs an `aria-label`. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'icon';
  readonly children: ComponentChildren;
}

/** A push button. It never submits a form unless `type="submit"` is given. */
export function Button({ look = 'plain', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={look === 'plain' ? 'button' : `button button-${look}`}>
      {children}
    </button>
  );
}
