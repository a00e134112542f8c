import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../kit/icons/icon';

export interface ScreenProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** A screen above the list: a title, a way back (Escape too), and what it is about. Its title takes the focus, so that it is read out. */
export function Screen({ title, onBack, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  const leave = useRef(onBack);
  leave.current = onBack;
  useEffect(() => {
    if (!screen.current?.contains(document.activeElement)) heading.current?.focus();
  }, [title]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <main ref={screen} class="screen">
      <header class="screen-header">
        <button type="button" class="button button-icon screen-back" aria-label={i18n.t('codes.back')} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <div class="screen-body">{children}</div>
    </main>
  );
}
