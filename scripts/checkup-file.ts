import { readFile, stat } from 'node:fs/promises';

/** Why a file cannot be read, or a mistake in the call. The message is one line for people. */
export class UnreadableFile extends Error {}

/** A saved page of Microsoft's has one or two megabytes. */
const maximumBytes = 50 * 1024 * 1024;

/** The text of a saved page: by its byte order mark, its own charset, or UTF-8. */
export async function htmlOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  const text = decode(bytes);
  // A zero byte is in no text; neither are the first bytes of pictures, archives and documents.
  if (text.includes('\0') || /^(%PDF|PK\p{Cc}{2}|GIF8|.ELF|.PNG\r\n)/su.test(text.slice(0, 8))) {
    throw new UnreadableFile(
      'This file is not a web page. Save the page as "Webpage, Complete" or "Webpage, HTML only".',
    );
  }
  if (
    /^(From: <Saved by|MIME-Version:)/im.test(text.slice(0, 500)) &&
    /multipart\/related/i.test(text.slice(0, 2000))
  ) {
    throw new UnreadableFile(
      'This is a web archive (MHTML). Save the page as "Webpage, Complete" or "Webpage, HTML only".',
    );
  }
  return text;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UnreadableFile('This is not a file. Name one saved page.');
    if (found.size > maximumBytes) throw new UnreadableFile('This file is too large: a saved page has at most 50 MB.');
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnreadableFile('There is no such file.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new UnreadableFile('This file may not be read: permission denied.');
    throw new UnreadableFile('This file cannot be read.');
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 2048).toString('latin1');
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    // A meta element cannot be read from UTF-16: such a claim means UTF-8 (HTML, "prescan a byte stream").
    return new TextDecoder(/^utf-?16/i.test(charset) ? 'utf-8' : charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
