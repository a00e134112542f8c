import { useEffect, useState } from 'preact/hooks';
import { readSelection } from '../../adapters/selection';

/** The ids chosen in the list, read when the view is about them; null: it is about everything; undefined: not read yet. */
export function useSelection(asked: boolean): ReadonlySet<string> | null | undefined {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null | undefined>(undefined);
  useEffect(() => {
    setChosen(asked ? undefined : null);
    // Nothing readable is an empty choice, which is said: asked about some, never answer with all in silence.
    if (asked) {
      readSelection().then(
        (ids) => setChosen(new Set(ids)),
        () => setChosen(new Set()),
      );
    }
  }, [asked]);
  return chosen;
}
