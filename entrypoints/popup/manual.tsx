import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AddedView } from '../../components/codes/add/added-view';
import { EntryForm } from '../../components/codes/entry-form';
import { Notice } from '../../components/codes/notice';
import { Screen } from '../../components/codes/screen';
import type { EntryDraft } from '../../core/otp/draft';
import { duplicateOf } from '../../core/otp/duplicate';
import type { Entry, NewEntry } from '../../core/otp/entry';
import type { Vault } from '../../core/vault/vault';
import { Confirm } from './confirm';
import { sentenceOf } from './sentence';

export interface ManualProps {
  readonly vault: Vault;
  readonly existing: readonly Entry[];
  readonly draft: EntryDraft;
  readonly onLink: (text: string) => void;
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** An account typed by hand. It is stored at once, unless it is here already: then the person is asked. */
export function Manual({ vault, existing, draft, onLink, onCopy, onBack, onDone }: ManualProps) {
  const [known, setKnown] = useState<NewEntry | null>(null);
  const [added, setAdded] = useState<Entry | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (entry: NewEntry) => {
    if (duplicateOf(entry, existing)) return setKnown(entry);
    try {
      const [stored] = await vault.add([entry]);
      if (stored) setAdded(stored);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };

  if (added) return <AddedView entry={added} host={null} onCopy={onCopy} onDone={onDone} />;
  if (known) {
    return (
      <Confirm
        vault={vault}
        title={i18n.t('codes.found_title')}
        host={null}
        from={null}
        found={{ entries: [known], problems: [], warnings: [], push: false, missing: [], others: 0 }}
        existing={existing}
        onCopy={onCopy}
        onMore={onBack}
        onDone={onDone}
      />
    );
  }
  return (
    <Screen title={i18n.t('codes.manual_title')} onBack={onBack}>
      {problem ? <Notice problem>{problem}</Notice> : null}
      <EntryForm
        draft={draft}
        kept={null}
        submit={i18n.t('codes.add_this')}
        onLink={onLink}
        onSubmit={(entry) => void submit(entry)}
      />
    </Screen>
  );
}
