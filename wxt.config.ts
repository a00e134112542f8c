import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** Nothing may connect anywhere in production; the dev server needs its sockets, or live reload is refused. */
function contentSecurityPolicy(development: boolean): string {
  const connect = development ? "'self' ws://localhost:3000 http://localhost:3000" : "'none'";
  // 'wasm-unsafe-eval': Argon2id runs as WebAssembly (docs/adr/0003).
  // What is not named is styles, fonts, media and what a later browser may load: from the package alone.
  return `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src ${connect}; img-src 'self' data: blob:; frame-src 'none'; form-action 'none'; base-uri 'none'`;
}

/** Labels are a content script of their own, which the bundle of the reading script leaves out (docs/adr/0007). */
const isLabelList = (id: string) => /\blabels\/list(\.ts)?$/.test(id);

/**
 * What the popup loads, in few files: each costs the main thread about a millisecond before the first code (docs/adr/0009). A group
 * takes along what it imports. The background needs `vault` too, and nothing of the views.
 */
const popupChunks = {
  groups: [
    { name: 'frame', test: /popup\/frame\.tsx$|preload-helper|wxt-plugins|(kit\/.*|codes|popup)\.css$/, priority: 3 },
    { name: 'vault', test: /adapters\/(vault|codes-settings)\.ts$|otp\/code\.ts$/, priority: 2 },
    { name: 'start', test: /popup\/start\.tsx$/, priority: 1 },
  ],
};

/** The worker that reads QR codes, beside the pages and not bundled by itself: it shares the reader with the background. */
const qrWorker = {
  name: 'qr-worker',
  buildStart(this: Rolldown.PluginContext) {
    this.emitFile({ type: 'chunk', id: resolve('adapters/qr-worker.ts'), fileName: 'qr-worker.js' });
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/i18n/module'],
  webExt: { disabled: true },
  // The preload polyfill would call fetch(), and every supported browser preloads by itself.
  // light-dark() stays as it is written: its translation for older browsers is a fifth of the overlay's styles.
  vite: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        // The popup's start is fetched together with what it imports; for all that comes later the list of files is dearer
        // (2.4 KB of script before the first code) than what it saves: they lie on the disk.
        resolveDependencies: (_, files, { hostId, hostType }) =>
          hostType === 'html' || hostId.includes('/popup-') ? files : [],
      },
      cssTarget: ['chrome123', 'firefox140'],
      // Else each use of a long text, such as the public suffixes, becomes a copy of it.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const has = (wanted: string) => entrypoints.some(({ name }) => name === wanted);
      config.build ??= {};
      if (has('popup')) {
        config.plugins = [...(config.plugins ?? []), qrWorker];
        config.build.rolldownOptions = {
          ...config.build.rolldownOptions,
          output: Object.assign({}, config.build.rolldownOptions?.output, { codeSplitting: popupChunks }),
        };
      }
      if (!has('reading')) return;
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        external: isLabelList,
        output: Object.assign({}, config.build.rolldownOptions?.output, {
          globals: (id: string) => (isLabelList(id) ? 'keytagLabels' : id),
        }),
      };
    },
  },
  zip: { excludeSources: ['test/**', 'docs/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      // Firefox's background page has the clipboard itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'scripting',
      // Firefox has a sidebar without asking.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
    ],
    optional_permissions: ['clipboardRead', 'clipboardWrite'],
    // No keys of their own: none are free in every browser, and a person gives them some at chrome://extensions/shortcuts.
    commands: {
      _execute_action: {},
      // Firefox opens its sidebar by itself.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: {} }
        : { 'open-side-panel': { description: '__MSG_panel_open_command__' } }),
      'fill-code': { description: '__MSG_fill_command__' },
      'lock-vault': { description: '__MSG_panel_lock_command__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy(mode === 'development') },
    ...(browser === 'firefox'
      ? {
          // Names the relying party of the passkeys; nobody's address (docs/adr/0012).
          optional_host_permissions: ['https://keytag.example/*'],
          browser_specific_settings: {
            gecko: {
              id: 'keytag@keytag.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
