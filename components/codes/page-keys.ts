import type { RefObject } from 'preact';
import type { Choice } from './use-choice';

export interface PageKeys {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly choice: Choice;
  readonly onEnterList: () => void;
}

/** Keys that work wherever the focus is, but not while something is typed. Returns the way to stop. */
export function watchPageKeys(latest: () => PageKeys): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { field, choice, onEnterList } = latest();
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (typing || event.altKey || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a' || !choice.chosen) return;
      choice.all();
    } else if (event.key === '/') {
      field.current?.focus();
      field.current?.select();
      // Just opened, nothing has the focus: the first arrow goes to the first code.
    } else if (event.key === 'ArrowDown' && event.target === document.body) onEnterList();
    else if (event.key === 'Escape' && choice.chosen) choice.stop();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
