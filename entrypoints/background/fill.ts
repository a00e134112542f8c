import * as v from 'valibot';
import { answer } from '../../adapters/answers';
import { browser } from '../../adapters/browser';
import { codeSkew } from '../../adapters/clock-skew';
import type { FillAnswer } from '../../adapters/messages';
import { openVault } from '../../adapters/vault';
import { openPopup } from '../../adapters/windows';
import { codeAt, stepEndsAt } from '../../core/otp/code';
import { microsoftEntryFor } from '../../core/otp/microsoft-entry';
import { fromSignInPage, isSignIn } from './senders';

/** A code with less than this left would be refused by the time it is sent: milliseconds. */
const least = 3000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Gives one code for one fill, when exactly one entry is meant and the vault is open; opens the popup otherwise. */
export function answerFill(): void {
  answer('canFill', fromSignInPage, v.undefined(), async () => {
    const { state } = await openVault().status();
    return state === 'locked' || state === 'unlocked';
  });

  answer(
    'fillCode',
    fromSignInPage,
    v.strictObject({ account: v.nullable(v.pipe(v.string(), v.maxLength(320))) }),
    async (request, sender) => {
      const code = await freshCode(request.account);
      if (code !== null && (await isStillSignIn(sender.tab?.id))) return { outcome: 'code', code } satisfies FillAnswer;
      await openPopup();
      return { outcome: 'popup' } satisfies FillAnswer;
    },
  );
}

async function freshCode(account: string | null, waited = false): Promise<string | null> {
  const vault = openVault();
  if ((await vault.status()).state !== 'unlocked') return null;
  const entry = microsoftEntryFor((await vault.allEntries()).entries, account);
  if (!entry) return null;
  const skew = await codeSkew(Date.now());
  const clock = () => Date.now() + skew;
  const left = stepEndsAt(entry, clock()) - clock();
  if (left >= least || waited) return codeAt(entry, clock());
  await pause(left + 50);
  // Looked up anew: the vault may be locked by now.
  return freshCode(account, true);
}

/**
 * Whether the tab is still at a sign-in host now that the code is about to leave. A browser that does not tell the address
 * answers through the message's own channel, which ends with the document that asked.
 */
async function isStillSignIn(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || isSignIn(url);
}
