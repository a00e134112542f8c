import { expect, test } from './keytag';

/** Ways in which a document of its own accord asks a server for something; `url` stands for the address. */
const ways: Record<string, (url: string) => void> = {
  style: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  font: (url) => void new FontFace('stranger', `url(${url})`).load().catch(() => undefined),
  media: (url) => void new Audio(url).play().catch(() => undefined),
  picture: (url) => void (new Image().src = url),
  request: (url) => void fetch(url).catch(() => undefined),
  script: (url) => document.head.append(Object.assign(document.createElement('script'), { src: url })),
  frame: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  manifest: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: url })),
  prefetch: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
};

test("Keytag's own pages reach no server, whatever is put into them", async ({ context, keytag }) => {
  const asked: string[] = [];
  await context.route('https://stranger.example/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.abort();
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${keytag.extensionId}/options.html`);
  for (const [name, way] of Object.entries(ways)) {
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(way, `https://stranger.example/${name}`);
  }
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
});
