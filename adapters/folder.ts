/** The parts of the File System Access API that the platform's types leave out (https://wicg.github.io/file-system-access/). */
interface Permissions {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (how: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<FileSystemDirectoryHandle>;

function picker(): Picker | null {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return typeof found === 'function' ? (found.bind(globalThis) as Picker) : null;
}

/** Whether this browser lets the person give a folder to a page: Chrome and Edge do, Firefox does not. */
export function canPickFolder(): boolean {
  return picker() !== null;
}

/** Lets the person choose a folder, in a click. Null when they did not. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ id: 'keytag-backup', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether Keytag may write there now. `ask`: in a click, let the browser ask the person again. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const permissions = folder as FileSystemDirectoryHandle & Partial<Permissions>;
  const how = { mode: 'readwrite' } as const;
  const now = await permissions.queryPermission?.(how);
  return now === 'granted' || (ask && (await permissions.requestPermission?.(how)) === 'granted');
}

/** Writes a file whole or not at all: the browser writes beside it and puts it in place when it is closed. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
  await writable.close();
}

/** The text of a file, read anew. */
export async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

/** The files of a folder, not those in folders below it. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<{ name: string; size: number }[]> {
  const files: { name: string; size: number }[] = [];
  for await (const handle of folder.values()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    // Gone between two steps: somebody else tidies up too.
    const file = await handle.getFile().catch(() => null);
    if (file) files.push({ name: handle.name, size: file.size });
  }
  return files;
}
