// Where the diary's files are kept: in the browser's private file system, else in IndexedDB.
import { IndexedFiles } from './indexed_files.js';
import type { Module } from './module.js';
import { privateFiles } from './private_files.js';
import { Slots } from './slots.js';

export type Storage = 'private-files' | 'indexed-db';

export interface Keeping {
  readonly storage: Storage;
  /** Hangs the files into the module's file system at `folder`. */
  mount(module: Module, folder: string): Promise<void>;
  /** Resolves when what was written is there to stay. */
  settle(): Promise<void>;
  close(): void;
}

async function inPrivateFiles(): Promise<Keeping> {
  const slots = await Slots.open('genu');
  return {
    storage: 'private-files',
    async mount({ FS }, folder) {
      FS.mkdirTree(folder);
      FS.mount(privateFiles(FS, slots), {}, folder);
    },
    settle: () => slots.refill(),
    close: () => slots.close(),
  };
}

async function inIndexedDb(): Promise<Keeping> {
  const files = await IndexedFiles.open('genu');
  let save = async (): Promise<void> => {};
  return {
    storage: 'indexed-db',
    async mount({ FS }, folder) {
      FS.mkdirTree(folder);
      await files.restore(FS, folder);
      save = () => files.save(FS, folder);
    },
    settle: () => save(),
    close: () => {},
  };
}

const hasPrivateFiles = (): boolean =>
  typeof navigator.storage?.getDirectory === 'function' && 'createSyncAccessHandle' in FileSystemFileHandle.prototype;

/** A diary that was begun in one place is always looked for there: the choice depends on the browser alone. */
export function keeping(wanted?: Storage): Promise<Keeping> {
  return (wanted ?? (hasPrivateFiles() ? 'private-files' : 'indexed-db')) === 'private-files' ? inPrivateFiles() : inIndexedDb();
}
