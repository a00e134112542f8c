import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Vault } from '../../core/vault/vault';

/**
 * What `read` says of the vault, and again whenever `watch` calls; null before the first answer. The vault may be locked between two of
 * the questions: `read` has an answer for that. Both are functions of their module, so that a drawing starts nothing anew.
 */
export function useLatest<Data>(
  vault: Vault,
  read: (vault: Vault) => Promise<Data | null>,
  watch: (vault: Vault, look: () => void) => () => void,
): { readonly data: Data | null; readonly look: () => void } {
  const [data, setData] = useState<Data | null>(null);
  const begun = useRef(0);
  const look = useCallback(() => {
    const mine = ++begun.current;
    // A look that a later one overtook says nothing: the vault may be locked since.
    const tell = (next: Data | null) => mine === begun.current && setData(next);
    void read(vault).then(tell);
  }, [vault, read]);
  useEffect(() => {
    look();
    return watch(vault, look);
  }, [vault, watch, look]);
  return { data, look };
}
