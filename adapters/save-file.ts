/** Saves text as a file through the browser's own download, without the `downloads` permission. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by then; a second is ample for a slow disk's dialog to have started.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
