import { parentPort, workerData } from 'node:worker_threads';
import { Window } from 'happy-dom';
import { runChecks } from '../core/checks/run';
import type { Snapshot } from '../core/checks/snapshot';
import type { Verdict } from '../core/checks/verdict';
import { readPage } from '../portal/read';
import { pageCodes } from './page-codes';

/** A page to read. `file`: pictures saved beside it are looked up from there. */
export interface Job {
  readonly html: string;
  readonly url: string;
  readonly file: string;
  /** ISO date. */
  readonly today: string;
}

export interface Result {
  readonly snapshot: Snapshot;
  readonly verdicts: readonly Verdict[];
  /** Exactly what the contract names, and no more. */
  readonly contract: unknown;
}

async function read({ html, url, file, today }: Job): Promise<Result> {
  // The parser gives a document without a window of its own to run or load anything in; the settings say so again.
  const window = new Window({
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- happy-dom's document is the DOM's but for its nominal types
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const codes = await pageCodes(document, file);
  const snapshot = readPage(document, url, { decodeQr: (image) => codes.get(image) ?? null });
  const verdicts = runChecks(snapshot, { today, trackedAppPasswords: null });
  const { page, methods, appPasswords, defaultMethod, missing } = snapshot;
  const { kind, accountKind, cloud, state, offersCode, qr, secretShown, canAddAppPassword } = page;
  const contract = {
    page: { kind, accountKind, cloud, state, offersCode, qr, secretShown, canAddAppPassword },
    methods: methods.map(({ kind: method, label, isDefault, evidence }) => ({
      kind: method,
      label,
      isDefault,
      evidence,
    })),
    appPasswords: appPasswords.map(({ name }) => ({ name })),
    defaultMethod: defaultMethod && { kind: defaultMethod.kind, systemPreferred: defaultMethod.systemPreferred },
    missing,
    verdicts: verdicts.map(({ id, outcome, severity }) => ({ id, outcome, severity })),
  };
  return { snapshot, verdicts, contract };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkup.ts alone starts this thread
const result = await read(workerData as Job);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(result);
