import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code loads when it is first shown. A failed load is thrown into the nearest error boundary. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [Shown, show] = useState(() => loaded);
    useEffect(() => {
      if (Shown) return;
      void (async () => {
        try {
          loaded = await load();
          show(() => loaded);
        } catch (error) {
          show(() => {
            throw error;
          });
        }
      })();
    }, [Shown]);
    return Shown ? <Shown {...props} /> : null;
  };
}
