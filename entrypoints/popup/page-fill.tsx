import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { closeThis, isInFront, isPopup, watchActiveTab } from '../../adapters/active-tab';
import { takeFillRequest, type FillRequest } from '../../adapters/fill-request';
import type { SiteGroup } from '../../components/codes/codes-view';
import { FillAsk } from '../../components/codes/fill-ask';
import type { ToastMessage } from '../../components/kit/toast';
import { words } from '../../components/kit/words';
import type { Entry } from '../../core/otp/entry';
import type { Vault } from '../../core/vault/vault';
import { adopt, belongs, fillPage, firstOn, lookAtPage, onlyOne, whyNot, type OpenPage } from './page';
import { sentenceOf } from './sentence';

export interface PageFillProps {
  readonly vault: Vault;
  readonly entries: readonly Entry[];
  /** What the list is to know of the page in front of the person; null: there is none to fill. */
  readonly onGroup: (group: SiteGroup | null) => void;
  /** Whether the list makes room for a question. */
  readonly onAsk: (asking: boolean) => void;
  readonly say: (told: Omit<ToastMessage, 'id'>) => void;
}

/** The page in front of the person: which entries are for it, and filling one of them. It loads when the codes stand. */
export function PageFill({ vault, entries, onGroup, onAsk, say }: PageFillProps) {
  const [page, setPage] = useState<OpenPage | null>(null);
  /** What the person is asked about: an entry, and the site it would belong to. */
  const [asked, setAsked] = useState<{ readonly entry: Entry; readonly domain: string } | null>(null);
  const busy = useRef(false);
  /** What the person asked for by menu or key, and whether it is still to be done. */
  const request = useRef<FillRequest | null>(null);
  const due = useRef(false);

  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const found = await lookAtPage(request.current);
      if (!stop.signal.aborted) setPage(found);
    };
    const lookAgain = () => void look().catch(() => undefined);
    void (async () => {
      request.current = await requested().catch(() => null);
      due.current = request.current !== null;
      lookAgain();
      if (!stop.signal.aborted) watchActiveTab(stop.signal, lookAgain);
    })();
    return () => stop.abort();
  }, []);

  const fill = useCallback(
    async (entry: Entry, adopted: boolean) => {
      if (!page || busy.current) return;
      if (page.site && !adopted && !belongs(entry, page.site)) return setAsked({ entry, domain: page.site.domain });
      busy.current = true;
      try {
        if (page.site && adopted) await adopt(vault, entry, page.site);
        const outcome = await fillPage(vault, entry, page, () => say({ text: i18n.t('fill.waiting') }));
        if (outcome !== 'filled') say({ text: words(`fill.${outcome}`), tone: 'problem' });
        else if (isPopup() || request.current) await closeThis();
        else say({ text: i18n.t('fill.filled') });
      } catch (error) {
        say({ text: sentenceOf(error), tone: 'problem' });
      } finally {
        busy.current = false;
      }
    },
    [page, vault, say],
  );

  useEffect(() => {
    if (!page) return onGroup(null);
    if (due.current) {
      due.current = false;
      const meant = page.site ? onlyOne(page.site, entries) : null;
      if (meant) void fill(meant, false);
      if (!page.site) say({ text: words(`fill.${whyNot(page)}`), tone: 'problem' });
    }
    let left = false;
    const first = page.site ? firstOn(page.site, entries) : [];
    void (async () => {
      await whenPointerIsAway();
      if (!left) onGroup({ domain: page.site?.domain ?? null, first, onFill: (entry) => void fill(entry, false) });
    })();
    return () => {
      left = true;
    };
  }, [page, entries, fill, say, onGroup]);

  useEffect(() => onAsk(asked !== null), [asked, onAsk]);
  // A page that leaves must not change the name under a finger that is about to say yes.
  const isAnother = asked !== null && page?.site?.domain !== asked.domain;
  useEffect(() => {
    if (!isAnother) return;
    setAsked(null);
    say({ text: i18n.t('fill.changed'), tone: 'problem' });
  }, [isAnother, say]);
  if (!asked || isAnother) return null;
  const answer = (itBelongs: boolean) => {
    setAsked(null);
    if (itBelongs) void fill(asked.entry, true);
  };
  return <FillAsk entry={asked.entry} domain={asked.domain} onAnswer={answer} />;
}

/** What was asked for by menu or key. A popup that stands before another tab was opened for that one: the request was given up. */
async function requested(): Promise<FillRequest | null> {
  const request = await takeFillRequest(Date.now());
  return request && isPopup() && !(await isInFront(request.tabId)) ? null : request;
}

/** Nothing moves under a pointer that is about to click. */
function whenPointerIsAway(): Promise<void> {
  const list = document.querySelector('.entries');
  if (!list?.matches(':hover')) return Promise.resolve();
  return new Promise((resolve) => list.addEventListener('pointerleave', () => resolve(), { once: true }));
}
