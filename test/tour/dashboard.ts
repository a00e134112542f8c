import type { Stop } from './tour';

/** Every view of the dashboard, wide and at 320 pixels. */
export const dashboardScreens: Stop = {
  id: 'dashboard',
  async visit({ dashboard, shot }) {
    const page = await dashboard.open();
    for (const link of await dashboard.sections(page)) {
      const name = (await link.innerText()).trim().toLowerCase().replaceAll(/\W+/g, '-');
      await dashboard.show(page, link);
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
