import { rmSync } from 'node:fs';
import { launchKeytag } from '../test/e2e/chromium';
import { createSite } from '../test/portal/site/site';
import { stops } from '../test/tour/list';
import { folder, startTour } from '../test/tour/tour';

/** The tour without a display: walks the whole story, prints what Keytag said, and leaves a picture of every screen. */
console.log('There is no display here, so the tour runs without one.');
rmSync(folder, { recursive: true, force: true });
const failed: string[] = [];
for (const scheme of ['light', 'dark'] as const) {
  const site = createSite();
  const keytag = await launchKeytag({ site, colorScheme: scheme });
  keytag.context.setDefaultTimeout(15_000);
  const tour = startTour(keytag, site, scheme);
  for (const stop of stops) {
    try {
      await stop.visit(tour);
    } catch (error) {
      failed.push(`${stop.id} (${scheme}): ${error instanceof Error ? error.message : String(error)}`);
      await tour.shot(`failed-${stop.id}`).catch(() => undefined);
    }
  }
  await keytag.close();
}
if (failed.length > 0) {
  console.error(`\nThe tour did not work at:\n${failed.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`\nAll of it worked. Pictures of every screen are in ${folder}/.`);
}
