// Files in a browser that lets a page look at them again: chosen in its own dialog, or dropped.

/** Files that somebody chose, each with what it can be read again by. */
export interface ChosenFiles {
  readonly files: readonly File[];
  readonly handles: readonly (FileSystemFileHandle | null)[];
}

interface Chooser {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

interface Dropped {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Asks for files in the browser's dialog: none where it was left, null in a browser that has no such dialog. */
export async function chooseFiles(): Promise<ChosenFiles | null> {
  const { showOpenFilePicker: choose } = window as Window & Chooser;
  if (choose === undefined) return null;
  try {
    const types = [{ accept: { 'application/json': ['.json'] } }];
    const handles = await choose({ multiple: true, types });
    return { files: await Promise.all(handles.map((handle) => handle.getFile())), handles };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { files: [], handles: [] };
    return null;
  }
}

/** The files that were dropped. To be called while they are: afterwards the browser no longer tells. */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFiles> {
  const asked = [...items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    return file === null ? [] : [{ file, handle: handleOf(item) }];
  });
  return {
    files: asked.map(({ file }) => file),
    handles: await Promise.all(asked.map(({ handle }) => handle)),
  };
}

async function handleOf(item: DataTransferItem): Promise<FileSystemFileHandle | null> {
  try {
    const handle = (await (item as Dropped).getAsFileSystemHandle?.()) ?? null;
    return handle instanceof FileSystemFileHandle ? handle : null;
  } catch {
    return null;
  }
}
