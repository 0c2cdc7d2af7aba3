// For browsers that cannot write files without waiting: the diary's files are in memory, and what a call has changed of
// them is put into IndexedDB, in one transaction, before the call is answered. A write that fails ends the diary, for
// what is in memory would then be more than what stays.
import type { FileSystem } from './module.js';

const store = 'blocks';
const blockSize = 65536;

type Block = { path: string; index: number; size: number; bytes: Uint8Array };

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

export class IndexedFiles {
  private readonly saved = new Map<string, { changed: number; bytes: Uint8Array }>();

  private constructor(private readonly database: IDBDatabase) {}

  static async open(name: string): Promise<IndexedFiles> {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: ['path', 'index'] });
    return new IndexedFiles(await done(opening));
  }

  /** Puts the files of an earlier visit back where they were. */
  async restore(fs: FileSystem, folder: string): Promise<void> {
    const blocks = await done<Block[]>(this.database.transaction(store).objectStore(store).getAll());
    const files = new Map<string, Uint8Array>();
    for (const { path, index, size, bytes } of blocks) {
      const whole = files.get(path) ?? new Uint8Array(size);
      whole.set(bytes, index * blockSize);
      files.set(path, whole);
    }
    for (const [path, bytes] of files) {
      fs.mkdirTree(path.slice(0, path.lastIndexOf('/')));
      fs.writeFile(path, bytes);
    }
    for (const path of pathsIn(fs, folder)) this.note(fs, path);
  }

  /** Resolves when everything in `folder` is kept as it is now. */
  async save(fs: FileSystem, folder: string): Promise<void> {
    const paths = pathsIn(fs, folder);
    const changed = paths.filter((path) => this.saved.get(path)?.changed !== fs.stat(path).mtime.getTime());
    const gone = [...this.saved.keys()].filter((path) => !paths.includes(path));
    if (changed.length === 0 && gone.length === 0) return;
    const transaction = this.database.transaction(store, 'readwrite', { durability: 'strict' });
    const blocks = transaction.objectStore(store);
    for (const path of gone) blocks.delete(IDBKeyRange.bound([path, 0], [path, Infinity]));
    for (const path of changed) this.put(blocks, path, fs.readFile(path));
    await completed(transaction);
    for (const path of gone) this.saved.delete(path);
    for (const path of changed) this.note(fs, path);
  }

  private note(fs: FileSystem, path: string): void {
    this.saved.set(path, { changed: fs.stat(path).mtime.getTime(), bytes: fs.readFile(path) });
  }

  // The blocks that differ; every block where the size does, since each tells it.
  private put(blocks: IDBObjectStore, path: string, bytes: Uint8Array): void {
    const before = this.saved.get(path)?.bytes;
    const grown = before?.length !== bytes.length;
    const count = Math.max(1, Math.ceil(bytes.length / blockSize));
    for (let index = 0; index < count; ++index) {
      const from = index * blockSize;
      const part = bytes.slice(from, from + blockSize);
      if (!grown && before && same(part, before.subarray(from, from + blockSize))) continue;
      blocks.put({ path, index, size: bytes.length, bytes: part } satisfies Block);
    }
    blocks.delete(IDBKeyRange.bound([path, count], [path, Infinity]));
  }
}

function pathsIn(fs: FileSystem, folder: string): string[] {
  return fs.readdir(folder).filter((name) => name !== '.' && name !== '..').flatMap((name) => {
    const path = `${folder}/${name}`;
    return fs.isDir(fs.stat(path).mode) ? pathsIn(fs, path) : [path];
  });
}
