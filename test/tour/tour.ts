import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KeytagBrowser } from '../e2e/chromium';
import { Dashboard } from '../e2e/pages/dashboard';
import { Overlay } from '../e2e/pages/overlay';
import { Popup } from '../e2e/pages/popup';
import { SecurityInfo } from '../e2e/pages/security-info';
import type { Site } from '../portal/site/site';

export const folder = '.output/tour';

/** What the stops of a tour share: one browser in one colour scheme, one account, and where the pictures go. */
export interface Tour {
  readonly keytag: KeytagBrowser;
  readonly site: Site;
  readonly page: Page;
  readonly overlay: Overlay;
  readonly securityInfo: SecurityInfo;
  readonly popup: Popup;
  readonly dashboard: Dashboard;
  /** Keeps a picture of the page as it is now. */
  readonly shot: (name: string, page?: Page) => Promise<void>;
  /** Prints what Keytag said; once, however many schemes are toured. */
  readonly say: (text: string) => void;
}

/** One stop: does something real and shows it. It throws when Keytag did not do its part. */
export interface Stop {
  readonly id: string;
  visit(tour: Tour): Promise<void>;
}

export function startTour(keytag: KeytagBrowser, site: Site, scheme: 'light' | 'dark'): Tour {
  mkdirSync(folder, { recursive: true });
  const page = keytag.context.pages()[0]!;
  return {
    keytag,
    site,
    page,
    overlay: new Overlay(page),
    securityInfo: new SecurityInfo(page),
    popup: new Popup(keytag),
    dashboard: new Dashboard(keytag),
    shot: async (name, of = page) => {
      await of.bringToFront();
      // Transitions have run; the countdown rings never end and are not waited for.
      await of.evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter((animation) => animation instanceof CSSTransition)
            .map((transition) => transition.finished.catch(() => undefined)),
        ).then(() => undefined),
      );
      await of.screenshot({ path: `${folder}/${name}-${scheme}.png`, caret: 'initial' });
    },
    say: (text) => {
      if (scheme === 'light') console.log(text);
    },
  };
}
