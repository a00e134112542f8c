import type { Page } from '@playwright/test';
import type { Overlay } from '../pages/overlay';
import { SecurityInfo } from '../pages/security-info';
import { expect, test } from './keytag';

test('a click made by the page does nothing', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();
  await overlay.badge.evaluate((badge) => {
    badge.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    if (badge instanceof HTMLElement) badge.click();
  });
  await expect(overlay.panel).toHaveCount(0);
  await overlay.open();
});

test('the page cannot restyle the overlay', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();
  const css = 'opacity: 0.05 !important; filter: opacity(0.1) !important; clip-path: inset(0 0 90% 0) !important';
  await page.addStyleTag({ content: `keytag-overlay { ${css} }` });
  await overlay.host.evaluate((host, style) => host.setAttribute('style', style), css);
  const seen = await overlay.host.evaluate((host) => {
    const { opacity, filter, clipPath } = getComputedStyle(host);
    return { opacity, filter, clipPath };
  });
  expect(seen).toEqual({ opacity: '1', filter: 'none', clipPath: 'none' });
});

test('a real click on an overlay made transparent with its document does nothing', async ({ page, overlay }) => {
  await new SecurityInfo(page).open();
  await overlay.badge.waitFor();
  await page.evaluate(() => (document.documentElement.style.opacity = '0.05'));
  await clickMiddle(page, overlay);
  await expect(overlay.panel).toHaveCount(0);
  await page.evaluate(() => (document.documentElement.style.opacity = ''));
  // It must have been in plain sight for a moment before it acts again.
  await expect(async () => {
    await clickMiddle(page, overlay);
    await expect(overlay.panel).toBeVisible({ timeout: 200 });
  }).toPass();
});

/** Ways to carry the overlay under a pointer that stands still, or to make another picture of it. */
for (const css of [
  'transform: translate(-300px, -200px)',
  'translate: -300px -200px',
  'scale: 0.5',
  'zoom: 0.5',
  'will-change: transform; margin-top: -200px',
  'filter: contrast(0)',
]) {
  test(`a real click on an overlay changed through its document does nothing: ${css}`, async ({ page, overlay }) => {
    await new SecurityInfo(page).open();
    await overlay.badge.waitFor();
    // Long in plain sight, so that only the change can be what stops the click.
    await page.waitForTimeout(700);
    await page.evaluate((style) => (document.documentElement.style.cssText = style), css);
    await clickMiddle(page, overlay);
    await page.waitForTimeout(200);
    await expect(overlay.panel).toHaveCount(0);
    await page.evaluate(() => (document.documentElement.style.cssText = ''));
    await overlay.open();
  });
}

/** Covers in the top layer, above every z-index; the second lets the click through to the overlay. */
for (const pointer of ['auto', 'none']) {
  test(`a click on a cover does nothing, pointer-events: ${pointer}`, async ({ page, overlay }) => {
    await new SecurityInfo(page).open();
    await overlay.badge.waitFor();
    await page.evaluate((pointerEvents) => {
      const cover = document.createElement('div');
      cover.setAttribute('popover', 'manual');
      cover.style.cssText = `inset:0;width:100vw;height:100vh;border:0;pointer-events:${pointerEvents};background:#fff`;
      document.body.append(cover);
      cover.showPopover();
      // The browser reports what is covered every 100 ms, no sooner (IntersectionObserver v2, `delay`).
      return new Promise((resolve) => setTimeout(resolve, 500));
    }, pointer);
    await clickMiddle(page, overlay);
    await page.keyboard.press('Tab');
    await expect(overlay.panel).toHaveCount(0);
  });
}

for (const host of ['mysignins.microsoft.com.evil.example', 'xmysignins.microsoft.com', 'mysignins.microsoft.us']) {
  test(`shows nothing on ${host}`, async ({ context, site, page, overlay }) => {
    await context.route(`https://${host}/**`, async (route) => {
      const request = route.request();
      const url = request.url().replace(host, 'mysignins.microsoft.com');
      const answer = await site.respond({ url, method: request.method(), body: request.postData() });
      await route.fulfill(answer!);
    });
    await page.goto(`https://${host}/security-info`);
    await page.getByRole('heading', { name: 'Security info' }).waitFor();
    await page.waitForLoadState('networkidle');
    await expect(overlay.host).toHaveCount(0);
  });
}

test('shows nothing in a frame', async ({ context, page }) => {
  await context.route('https://frames.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${SecurityInfo.url}" width="900" height="700"></iframe>`,
    }),
  );
  await page.goto('https://frames.example/');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Security info' }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect(frame.locator('keytag-overlay')).toHaveCount(0);
  await expect(page.locator('keytag-overlay')).toHaveCount(0);
});

test('puts no secret and no name of an entry into the page', async ({ page, popup, overlay }) => {
  const opened = await popup.firstRunOnDevice();
  await opened.addByHand('Microsoft', 'secret-label@contoso.example', 'JBSWY3DPEHPK3PXP');
  await page.bringToFront();
  await new SecurityInfo(page).open();
  await overlay.open();
  const inside = await overlay.host.evaluate((host) => host.shadowRoot!.textContent);
  expect(inside).not.toContain('secret-label');
  expect(inside).not.toContain('JBSWY3DPEHPK3PXP');
});

async function clickMiddle(page: Page, overlay: Overlay): Promise<void> {
  const box = (await overlay.badge.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
