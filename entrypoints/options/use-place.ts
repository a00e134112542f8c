import { useEffect, useState } from 'preact/hooks';
import type { Place } from './sections';

/** Reads `#view/id`. What is not understood is the first view. */
export function placeOf(hash: string): Place {
  const [, view = 'passwords', id] = /^#([a-z-]{1,20})(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  return { view, id: id ?? null };
}

/** Where the dashboard stands, following the address. A new view starts at the top, with the focus on its content. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setPlace(placeOf(location.hash));
      scrollTo(0, 0);
      document.querySelector('main')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** Goes to another view. */
export function goTo(view: string): void {
  location.hash = view;
}
