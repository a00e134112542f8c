import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeCodesSettings } from '../../adapters/codes-settings';
import { setCodeSkew } from '../../components/codes/code-clock';
import { CodesView, type SiteGroup } from '../../components/codes/codes-view';
import { lazily } from '../../components/kit/lazily';
import type { MenuItem } from '../../components/kit/menu';
import { Toast } from '../../components/kit/toast';
import type { Entry } from '../../core/otp/entry';
import type { Vault } from '../../core/vault/vault';
import { useActions } from './use-actions';
import type { PopupState } from './use-vault';
import { addingOf, type AddingView, type View } from './view';

const Add = lazily(async () => (await import('./add')).Add);
const Backup = lazily(async () => (await import('./backup')).Backup);
const Clock = lazily(async () => (await import('./clock')).Clock);
const Detail = lazily(async () => (await import('./detail')).Detail);
const Edit = lazily(async () => (await import('./edit')).Edit);
const Enrol = lazily(async () => (await import('./enrol')).Enrol);
const PageFill = lazily(async () => (await import('./page-fill')).PageFill);

type Screen =
  | { readonly kind: 'codes' | 'enrol' }
  | { readonly kind: 'add'; readonly way: AddingView }
  | { readonly kind: 'edit' | 'detail'; readonly entry: Entry };

export interface CodesProps {
  readonly vault: Vault;
  readonly view: View;
  readonly state: Extract<PopupState, { kind: 'open' }>;
  /** The clock was checked anew, or what was known of it holds no more. */
  readonly onClockChange: () => void;
}

/** The open vault: the list, and the screens above it. */
export function Codes({ vault, view, state, onClockChange }: CodesProps) {
  const [screen, setScreen] = useState<Screen>(() => {
    const way = addingOf(view);
    return way ? { kind: 'add', way } : { kind: 'codes' };
  });
  const { message, gone, say, actions } = useActions(vault);
  const [group, setGroup] = useState<SiteGroup | null>(null);
  const [asking, setAsking] = useState(false);
  const back = useCallback(() => setScreen({ kind: 'codes' }), []);
  const ready = state.entries !== null;
  const [refused, setRefused] = useState(false);
  const [menu, setMenu] = useState<readonly MenuItem[]>([]);
  // Before anything below is drawn; the list is drawn anew when it changes.
  setCodeSkew(state.skew);

  // Looked up after the first paint: a page may be waiting to be enrolled.
  useEffect(() => {
    if (!ready || addingOf(view)) return;
    void (async () => {
      const { pendingEnrolment } = await import('../../adapters/enrolment');
      const pending = await pendingEnrolment(Date.now());
      if (pending) setScreen((now) => (now.kind === 'codes' ? { kind: 'enrol' } : now));
    })().catch(() => undefined);
  }, [ready, view]);
  useEffect(() => {
    if (ready) void import('./menu').then(({ menuOf }) => setMenu(menuOf(vault, () => setRefused(true))));
  }, [ready, vault]);

  const shared = { vault, existing: state.entries ?? [], onCopy: actions.copy, onDone: back };

  return (
    <>
      {state.complete && state.entries ? (
        <PageFill vault={vault} entries={state.entries} onGroup={setGroup} onAsk={setAsking} say={say} />
      ) : null}
      {screen.kind === 'codes' && !asking ? (
        <CodesView
          key={state.skew}
          entries={state.entries}
          complete={state.complete}
          notice={state.readOnly ? i18n.t('vault.newer.readable') : null}
          unreadable={state.unreadable}
          settings={state.settings}
          site={group}
          onSettings={(change) => void changeCodesSettings(change)}
          onCopy={actions.copy}
          onAdvance={actions.advance}
          onEdit={(entry) => setScreen({ kind: 'edit', entry })}
          onDetail={(entry) => setScreen({ kind: 'detail', entry })}
          onMany={actions.many}
          onMove={(id, to, quietly) => actions.move(state.entries ?? [], id, to, quietly)}
          onSay={(text, action) => say({ text, ...(action ? { action } : {}) })}
          onAdd={() => setScreen({ kind: 'add', way: 'add' })}
          onUnreadable={() => void openPasswords()}
          above={
            ready ? (
              <Clock
                correct={state.settings.correctClock}
                asked={refused}
                onClose={() => setRefused(false)}
                onChange={onClockChange}
              />
            ) : null
          }
          menu={menu}
        />
      ) : null}
      {screen.kind === 'add' && ready ? <Add {...shared} way={screen.way} /> : null}
      {screen.kind === 'enrol' ? <Enrol {...shared} /> : null}
      {screen.kind === 'detail' ? (
        <Detail entry={screen.entry} onEdit={() => setScreen({ kind: 'edit', entry: screen.entry })} onBack={back} />
      ) : null}
      {screen.kind === 'edit' ? (
        <Edit
          vault={vault}
          entry={screen.entry}
          onRemove={(entry) => {
            back();
            actions.many({ kind: 'remove' }, [entry]);
          }}
          onDone={back}
        />
      ) : null}
      {screen.kind === 'codes' && state.complete && state.entries ? (
        <Backup vault={vault} entries={state.entries} />
      ) : null}
      <Toast message={message} onGone={gone} />
    </>
  );
}

async function openPasswords(): Promise<void> {
  const { openDashboard } = await import('../../adapters/windows');
  await openDashboard('passwords');
}
