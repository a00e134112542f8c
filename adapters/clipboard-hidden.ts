/**
 * The clipboard from a page that never has the focus. `navigator.clipboard` refuses there ("Document is not focused", Chromium 156), so
 * these are the two old commands, which the permissions `clipboardRead` and `clipboardWrite` allow without a click.
 */

/** The text in the clipboard; `""` when it holds none. Nothing of it enters the document. */
export function readHidden(): string {
  let text = '';
  run('paste', (data) => (text = data.getData('text/plain')));
  return text;
}

/** Leaves the clipboard empty: not a space, which would be pasted (bitwarden/clients issue 1234). */
export function emptyHidden(): void {
  run('copy', (data) => data.setData('text/plain', ''));
}

function run(command: 'copy' | 'paste', work: (data: DataTransfer) => void): void {
  const handle = (event: ClipboardEvent) => {
    event.preventDefault();
    if (event.clipboardData) work(event.clipboardData);
  };
  const field = document.createElement('textarea');
  // A command needs a place to work in, and copying needs something selected.
  field.value = '-';
  document.body.append(field);
  field.select();
  document.addEventListener(command, handle, { once: true });
  try {
    // Deprecated for pages; nothing else works without the focus.
    // oxlint-disable-next-line typescript/no-deprecated
    document.execCommand(command);
  } finally {
    document.removeEventListener(command, handle);
    field.remove();
  }
}
