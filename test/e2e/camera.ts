import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture } from '../core/otp/pictures';

const [width, height] = [640, 480];

/** A film for Chromium's fake camera (YUV4MPEG2, 4:2:0): each text's QR code for a second, again and again. Gives its path. */
export function filmOf(texts: readonly string[]): string {
  const grey = Buffer.alloc((width * height) / 2, 128);
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const text of texts) {
    const { data } = picture(width, height, [{ text, x: 120, y: 40, scale: 4 }]);
    const luma = Buffer.alloc(width * height);
    for (let at = 0; at < luma.length; at += 1) luma[at] = data[at * 4]!;
    for (let frame = 0; frame < 10; frame += 1) parts.push(Buffer.from('FRAME\n'), luma, grey);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'keytag-film-')), 'film.y4m');
  writeFileSync(path, Buffer.concat(parts));
  return path;
}
