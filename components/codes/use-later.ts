import { useEffect, useState } from 'preact/hooks';
import type * as Later from './later';

/** What the list needs once the first codes are painted; null until it is there. Without it the codes are still shown and copied. */
export function useLater(painted: boolean): typeof Later | null {
  const [later, setLater] = useState<typeof Later | null>(null);
  useEffect(() => {
    if (!painted) return;
    void import('./later').then(
      (loaded) => setLater(loaded),
      () => undefined,
    );
  }, [painted]);
  return later;
}

/** The marks of issuers; null until they are there. */
export function useMarks(later: typeof Later | null): Awaited<ReturnType<typeof Later.loadMarks>> | null {
  const [marks, setMarks] = useState<Awaited<ReturnType<typeof Later.loadMarks>> | null>(null);
  useEffect(() => {
    void later?.loadMarks().then(
      (loaded) => setMarks(loaded),
      () => undefined,
    );
  }, [later]);
  return marks;
}
