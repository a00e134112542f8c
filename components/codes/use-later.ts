import { useEffect, useState } from 'preact/hooks';
import type * as Later from './later';

/** A list that is shown again has it at once: its keys work from the first moment. */
let ready: typeof Later | null = null;

/** What the list needs once the first codes are painted; null until it is there. Without it the codes are still shown and copied. */
export function useLater(painted: boolean): typeof Later | null {
  const [later, setLater] = useState(ready);
  useEffect(() => {
    if (!painted) return;
    void (async () => {
      ready = await import('./later');
      setLater(ready);
    })().catch(() => undefined);
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
