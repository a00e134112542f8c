import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import type { Site } from '../portal/site/site';
import { builtExtension } from './built';
import { withGranted } from './granted';

export interface LaunchOptions {
  readonly site: Site;
  /** A real window instead of headless. */
  readonly visible?: boolean;
  /** null: as the person's system has it. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** More of the browser's own switches. */
  readonly switches?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Optional permissions that count as granted: a test cannot answer the browser's own question. */
  readonly granted?: ReadonlySet<string>;
  /** The folder of the extension; the built one when nothing is said. */
  readonly extension?: string;
  /** Opens a debugging port beside the test's own channel, only there real popups can be reached. */
  readonly port?: boolean;
}

/** Chromium with Keytag in a throw-away profile, in which Microsoft's addresses answer with the simulated site and no others answer. */
export interface KeytagBrowser {
  readonly context: BrowserContext;
  readonly background: Worker;
  readonly extensionId: string;
  /** The folder of the profile. */
  readonly profile: string;
  /** Ends the browser and removes the profile. */
  close(): Promise<void>;
}

/** No call of the browser's own leaves the machine either. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
];

function launchArguments(extension: string, visible: boolean): string[] {
  const rootUser = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...quiet,
    ...(visible ? [] : ['--headless=new', '--disable-gpu']),
    ...(rootUser ? ['--no-sandbox'] : []),
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

async function serveSite(context: BrowserContext, site: Site): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const answer = await site.respond({ url: request.url(), method: request.method(), body: request.postData() });
    await (answer ? route.fulfill(answer) : route.abort());
  });
}

export async function launchKeytag(options: LaunchOptions): Promise<KeytagBrowser> {
  const {
    site,
    visible = false,
    colorScheme = 'light',
    viewport = { width: 1180, height: 800 },
    granted = new Set<string>(),
    switches = [],
  } = options;
  const profile = mkdtempSync(join(tmpdir(), 'keytag-profile-'));
  const extension = withGranted(options.extension ?? builtExtension('chrome-mv3'), granted, profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: false, // the new headless mode is asked for below: the old one runs no extensions
    args: [...launchArguments(extension, visible), ...(options.port ? ['--remote-debugging-port=0'] : []), ...switches],
    colorScheme,
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await serveSite(context, site);
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return { context, background, extensionId: new URL(background.url()).host, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
