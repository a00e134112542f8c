import { describe, expect, it } from 'vitest';
import { builds, builtFiles, readBuilt } from './built';

/** The reviewed list: a permission is added here only with a reason in docs/permissions.md. */
const reviewed = {
  permissions: ['activeTab', 'alarms', 'contextMenus', 'idle', 'notifications', 'scripting', 'storage'],
  chromiumOnly: ['offscreen', 'sidePanel'],
  optional: ['clipboardRead', 'clipboardWrite'],
  /** Firefox needs a domain to name for passkeys; `.example` is nobody's. */
  optionalHosts: { 'firefox-mv3': ['https://keytag.example/*'] } as Record<string, string[]>,
};

/** Content scripts run on Microsoft's own hosts and nowhere else. */
const microsoft =
  /^https:\/\/([\w.-]+\.)?(microsoft\.com|live\.com|microsoftonline\.(com|us)|windows\.net|windowsazure\.(com|us|cn)|azure\.us|usgovcloudapi\.net|partner\.microsoftonline\.cn|chinacloudapi\.cn)\//;

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(readBuilt(build, 'manifest.json'));

  it('asks for the reviewed permissions and no other', () => {
    const chromiumOnly = build.startsWith('firefox') ? [] : reviewed.chromiumOnly;
    expect(manifest.permissions.toSorted()).toEqual([...reviewed.permissions, ...chromiumOnly].toSorted());
    expect(manifest.optional_permissions ?? []).toEqual(reviewed.optional);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual(reviewed.optionalHosts[build] ?? []);
  });

  it('has its codes beside the page too, and does not push itself there', () => {
    const panel = build.startsWith('firefox') ? manifest.sidebar_action : manifest.side_panel;
    expect(panel.default_panel ?? panel.default_path).toBe('sidepanel.html');
    expect(builtFiles(build)).toContain('sidepanel.html');
    // Left out, it would be true in Firefox.
    expect(panel.open_at_install).toBe(build.startsWith('firefox') ? false : undefined);
  });

  it('offers commands with a description and takes no keys', () => {
    const panel = build.startsWith('firefox') ? '_execute_sidebar_action' : 'open-side-panel';
    expect(Object.keys(manifest.commands).toSorted()).toEqual(
      ['_execute_action', 'fill-code', 'lock-vault', panel].toSorted(),
    );
    const messages = JSON.parse(readBuilt(build, '_locales/en/messages.json'));
    for (const [name, command] of Object.entries<{ description?: string; suggested_key?: object }>(manifest.commands)) {
      expect(command.suggested_key).toBeUndefined();
      const key = /^__MSG_(\w+)__$/.exec(command.description ?? '')?.[1];
      // The browser names its own commands.
      expect(name.startsWith('_execute') || messages[key ?? '']?.message).toBeTruthy();
    }
  });

  it('runs in pages of Microsoft only, in the top frame only', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.length).toBeGreaterThan(5);
    expect(matches.filter((match: string) => !microsoft.test(match) || match.includes('*.'))).toEqual([]);
    expect(manifest.content_scripts.filter((script: { all_frames?: boolean }) => script.all_frames)).toEqual([]);
  });

  it('lets no page see that it is installed', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('can connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    // What is not named follows this: without it styles, fonts and media come from anywhere (test/e2e/chromium/no-network.test.ts).
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|https?:|ws:/);
  });

  it('carries no code that talks to a network, but for one HEAD of the clock check', () => {
    const network = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b\s*\(/g;
    const scripts = builtFiles(build).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const calls = scripts.flatMap((file) =>
      [...readBuilt(build, file).matchAll(network)].map(({ 0: call }) => [file, call]),
    );
    // docs/adr/0010: to the page's own origin, without cookies, on the person's click.
    expect(calls).toEqual([['content-scripts/labels.js', 'fetch(']]);
    expect(readBuilt(build, 'content-scripts/labels.js')).toMatch(
      /fetch\(`\$\{\w+\.origin\}\/robots\.txt`,\{method:[`"]HEAD[`"],cache:[`"]no-store[`"],credentials:[`"]omit[`"],redirect:[`"]manual[`"]/,
    );
  });
});
