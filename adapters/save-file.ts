/** Saves a file through the browser's own download, without the `downloads` permission. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by then; a second is ample for a slow disk's dialog to have started.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
