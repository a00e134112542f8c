import { useErrorBoundary } from 'preact/hooks';
import { lazily } from '../../components/kit/lazily';
import type { Vault } from '../../core/vault/vault';
import { Codes } from './codes';
import { useVault } from './use-vault';
import type { View } from './view';

const Gate = lazily(async () => (await import('./gate')).Gate);
const PassphraseReminder = lazily(async () => (await import('./passphrase-reminder')).PassphraseReminder);

export interface PopupProps {
  readonly vault: Vault;
  readonly view: View;
}

/** The popup: its frame at once, then the codes, or what stands before them. A view that throws becomes the rescue screen. */
export function Popup({ vault, view }: PopupProps) {
  const [failed, again] = useErrorBoundary();
  const { state, look } = useVault(vault);
  if (failed !== undefined) {
    const retry = () => {
      again();
      look();
    };
    return <Gate vault={vault} status={{ state: 'failed' }} onChange={retry} />;
  }
  if (state.kind === 'gate') return <Gate vault={vault} status={state.status} onChange={look} />;
  return (
    <>
      <Codes vault={vault} view={view} state={state} onClockChange={look} />
      {state.complete ? <PassphraseReminder vault={vault} /> : null}
    </>
  );
}
