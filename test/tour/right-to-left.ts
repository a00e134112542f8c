import { SecurityInfo } from '../e2e/pages/security-info';
import type { Stop } from './tour';

/** The checkup on a right-to-left page, and on a narrow one. */
export const rightToLeft: Stop = {
  id: 'right-to-left',
  async visit({ overlay, page, shot }) {
    await page.goto(`${SecurityInfo.url}?kt-lang=ar`);
    await overlay.badge.waitFor();
    await overlay.open();
    await shot('checkup-right-to-left');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(SecurityInfo.url);
    await overlay.open();
    await shot('checkup-320');
    await page.setViewportSize({ width: 1180, height: 800 });
  },
};
