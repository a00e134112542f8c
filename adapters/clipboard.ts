/** Puts text into the clipboard; answers whether the browser took it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a one-time code, and has it taken out of the clipboard later if the person wants that. */
export async function copyCode(code: string): Promise<boolean> {
  const copied = await copyText(code);
  if (copied) void clearLater(code).catch(() => undefined); // the copy itself succeeded
  return copied;
}

async function clearLater(code: string): Promise<void> {
  const { clearClipboardLater } = await import('./clipboard-later');
  await clearClipboardLater(code);
}
