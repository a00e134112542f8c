import type { Stop } from './tour';

/** Every view of the dashboard, wide and at 320 pixels. */
export const dashboardScreens: Stop = {
  id: 'dashboard',
  async visit({ dashboard, shot }) {
    const page = await dashboard.open();
    await page.getByRole('navigation').waitFor();
    for (const link of await page.getByRole('navigation').getByRole('link').all()) {
      const name = (await link.innerText()).trim().toLowerCase().replaceAll(/\W+/g, '-');
      await link.click();
      await page.locator('main h1, main h2').first().waitFor();
      await shot(`dashboard-${name}`, page);
    }
    await page.goto(`${page.url().split('#')[0]}#add`);
    await page.getByRole('button', { name: 'Save' }).waitFor();
    await shot('dashboard-add', page);
    await page.setViewportSize({ width: 320, height: 640 });
    await shot('dashboard-320', page);
    await page.close();
  },
};
