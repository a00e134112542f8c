import '../../components/vault/vault.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { autoLockChoices, setAutoLockMinutes } from '../../adapters/auto-lock-time';
import { copyText } from '../../adapters/clipboard';
import { askPasskey } from '../../adapters/passkey';
import { openVault } from '../../adapters/vault';
import { Button } from '../../components/kit/button';
import { AutoLockSetting } from '../../components/vault/auto-lock-setting';
import { Bin } from '../../components/vault/bin';
import { FirstRun } from '../../components/vault/first-run';
import { NewerNotice } from '../../components/vault/newer-notice';
import { ProtectionChange } from '../../components/vault/protection';
import { Rescue } from '../../components/vault/rescue';
import { Snapshots } from '../../components/vault/snapshots';
import { Unlock } from '../../components/vault/unlock';
import { parseRecoveryCode } from '../../core/vault/recovery-code';
import type { Vault } from '../../core/vault/vault';
import type { KeyChangeSetting } from '../../components/vault/key-change';
import { repairOf } from '../popup/repair';
import { saveSealed } from '../popup/save-sealed';
import { OpenedView } from './opened-view';
import { PasskeysPart } from './passkeys-part';
import type { Place } from './sections';
import { unlockByPasskey } from './unlock-by-passkey';
import { useVaultData, type VaultData } from './use-vault-data';

/** The vault in the dashboard: how it opens, when it locks, what was deleted, earlier states, the sealed copy. At `#unlock` it is only a door, for the popup. */
export function VaultSection({ place }: { readonly place?: Place }) {
  const vault = useMemo(() => openVault(), []);
  const { data, look } = useVaultData(vault);
  if (!data) return null;
  const { status } = data;
  switch (status.state) {
    case 'none':
      return (
        <FirstRun
          onPrepare={(protection) => vault.prepare(protection)}
          onCopy={copyText}
          onPrint={() => print()}
          onDone={look}
        />
      );
    case 'locked':
      return (
        <Unlock
          slots={status.slots}
          retryAt={status.retryAt}
          now={Date.now}
          onUnlock={(how) => vault.unlock(how)}
          {...(data.passkeySupport === 'yes' ? { onPasskey: () => unlockByPasskey(vault, data.passkeys) } : {})}
          passkeyAtOnce={place?.view === 'unlock'}
          onOpen={look}
          onExport={() => saveSealed(vault)}
        />
      );
    case 'unlocked':
      if (place?.view === 'unlock') return <OpenedView />;
      return <OpenVault vault={vault} data={data} look={look} forgotten={place?.id === 'forgotten'} />;
    default:
      return (
        <>
          {status.state === 'newer' ? <NewerNotice readable={false} /> : null}
          <Rescue
            why={status.state === 'damaged' ? status.why : null}
            onExport={() => saveSealed(vault)}
            onRetry={look}
            {...(status.state === 'damaged' ? { repair: repairOf(vault) } : {})}
          />
        </>
      );
  }
}

interface OpenVaultProps {
  readonly vault: Vault;
  readonly data: VaultData;
  readonly look: () => void;
  /** The person said that the passphrase is forgotten. */
  readonly forgotten: boolean;
}

async function check(vault: Vault, typed: string) {
  const isCode = (await parseRecoveryCode(typed)).ok;
  return vault.unlock(isCode ? { kind: 'recovery', code: typed } : { kind: 'passphrase', passphrase: typed });
}

function OpenVault({ vault, data, look, forgotten }: OpenVaultProps) {
  const { status, minutes, open } = data;
  if (status.state !== 'unlocked' || !open) return null;
  const needsNothing = status.slots.includes('device');
  const setting: KeyChangeSetting = {
    now: Date.now,
    hasPassphrase: status.slots.includes('passphrase'),
    names: open.names,
    onCheck: (typed) => check(vault, typed),
    onAsk: askPasskey,
    onCopy: copyText,
    onPrint: () => print(),
  };
  return (
    <div class="vault-sections">
      <h1>{i18n.t('vault.section.title')}</h1>
      {status.readOnly ? <NewerNotice readable /> : null}
      <section>
        <h2>{i18n.t('vault.section.protection')}</h2>
        <ProtectionChange
          {...setting}
          passkeys={data.passkeys}
          onPrepare={(protection) => vault.prepare(protection)}
          {...(forgotten ? { begin: 'passphrase' } : {})}
        />
      </section>
      <PasskeysPart vault={vault} data={data} setting={setting} />
      <section>
        {needsNothing ? (
          <p class="quiet">{i18n.t('vault.section.device')}</p>
        ) : (
          <>
            <AutoLockSetting
              minutes={minutes}
              choices={autoLockChoices}
              onChange={(chosen) => void setAutoLockMinutes(chosen).then(look)}
            />
            <Button onClick={() => void vault.lock()}>{i18n.t('vault.section.lock')}</Button>
          </>
        )}
      </section>
      <section>
        <h2>{i18n.t('vault.bin.title')}</h2>
        <Bin entries={open.bin} onRestore={(id) => void vault.restore(id)} onErase={(id) => void vault.erase(id)} />
      </section>
      <section>
        <h2>{i18n.t('vault.snapshots.title')}</h2>
        <p class="quiet small">{i18n.t('vault.snapshots.why')}</p>
        <Snapshots snapshots={open.snapshots} onRestore={(revision) => vault.restoreSnapshot(revision)} />
      </section>
      <section>
        <h2>{i18n.t('vault.section.rescue')}</h2>
        <p class="quiet small">{i18n.t('vault.section.export_why')}</p>
        <Button onClick={() => void saveSealed(vault)}>{i18n.t('vault.section.export')}</Button>
      </section>
    </div>
  );
}
