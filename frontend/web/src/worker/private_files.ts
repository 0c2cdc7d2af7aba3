// A file system for emscripten whose files are slots of the browser's private file system: what is written is there, and
// what is flushed stays. Folders are only the parts of paths.
import type { FileSystem, Node, NodeOps, Stream } from './module.js';
import type { Slot, Slots } from './slots.js';

const noEntry = 44, invalid = 28, io = 29, noSpace = 51, notEmpty = 55;
const folderMode = 0o40700;
const folderSize = 4096;

interface Entry extends Node { slot?: Slot; children?: Map<string, Entry>; opened?: number; gone?: boolean }

export function privateFiles(fs: FileSystem, slots: Slots): object {
  const fail = (code: number): never => {
    throw new fs.ErrnoError(code);
  };
  // What the browser throws while it writes, as the system would say it.
  const tried = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? noSpace : io);
    }
  };
  const pathOf = (folder: Node, name: string): string => `${fs.getPath(folder)}/${name}`;

  function entry(parent: Entry | null, name: string, mode: number, slot?: Slot): Entry {
    const node = fs.createNode(parent, name, mode, 0) as Entry;
    node.node_ops = nodeOps;
    node.stream_ops = streamOps;
    node.timestamp = Date.now();
    if (fs.isDir(mode)) node.children = new Map();
    else node.slot = slot;
    parent?.children?.set(name, node);
    return node;
  }

  const attributes = (node: Entry): object => {
    const size = node.slot?.size ?? folderSize;
    const at = new Date(node.timestamp);
    return { dev: 1, ino: node.id, mode: node.mode, nlink: 1, uid: 0, gid: 0, rdev: 0, size, atime: at, mtime: at, ctime: at,
      blksize: 4096, blocks: Math.ceil(size / 512) };
  };
  // A file that is deleted while it is open can be used until it is closed.
  function remove(node: Entry): void {
    if (!node.slot) return;
    if ((node.opened ?? 0) > 0) node.gone = true;
    else slots.free(node.slot);
  }

  const nodeOps: NodeOps = {
    getattr: (node: Entry) => attributes(node),
    setattr(node: Entry, { mode, timestamp, size }) {
      if (mode !== undefined) node.mode = mode;
      if (timestamp !== undefined) node.timestamp = timestamp;
      if (size !== undefined) tried(() => node.slot?.truncate(size));
    },
    lookup: () => fail(noEntry),
    mknod(parent: Entry, name, mode) {
      if (fs.isDir(mode)) return entry(parent, name, mode);
      const slot = tried(() => slots.create(pathOf(parent, name))) ?? fail(noSpace);
      return entry(parent, name, mode, slot);
    },
    rename(node: Entry, folder: Entry, name) {
      if (!node.slot) fail(invalid);
      tried(() => slots.rename(node.slot as Slot, pathOf(folder, name)));
      (node.parent as Entry).children?.delete(node.name);
      folder.children?.set(name, node);
      node.name = name;
      node.parent = folder;
    },
    unlink(parent: Entry, name) {
      const node = parent.children?.get(name) ?? fail(noEntry);
      tried(() => remove(node));
      parent.children?.delete(name);
    },
    rmdir(parent: Entry, name) {
      const node = parent.children?.get(name) ?? fail(noEntry);
      if ((node.children?.size ?? 0) > 0) fail(notEmpty);
      parent.children?.delete(name);
    },
    readdir: (node: Entry) => ['.', '..', ...(node.children?.keys() ?? [])],
  };

  const streamOps = {
    open({ node }: { node: Entry }) {
      node.opened = (node.opened ?? 0) + 1;
    },
    close({ node }: { node: Entry }) {
      node.opened = (node.opened ?? 1) - 1;
      if (node.gone && node.opened === 0 && node.slot) slots.free(node.slot);
    },
    read({ node }: { node: Entry }, memory: Int8Array, offset: number, length: number, at: number): number {
      const into = new Uint8Array(memory.buffer, memory.byteOffset + offset, length);
      return tried(() => node.slot?.read(into, at) ?? fail(invalid));
    },
    write({ node }: { node: Entry }, memory: Int8Array, offset: number, length: number, at: number): number {
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset + offset, length);
      node.timestamp = Date.now();
      return tried(() => node.slot?.write(bytes, at) ?? fail(invalid));
    },
    llseek(stream: Stream, offset: number, from: number): number {
      const size = (stream.node as Entry).slot?.size ?? 0;
      const at = offset + (from === 1 ? stream.position : from === 2 ? size : 0);
      return at < 0 ? fail(invalid) : at;
    },
    fsync({ node }: { node: Entry }): number {
      tried(() => node.slot?.flush());
      return 0;
    },
  };

  // The files of an earlier visit, with the folders on the way to them.
  function populate(root: Entry, at: string): void {
    for (const path of slots.paths()) {
      if (!path.startsWith(`${at}/`)) continue;
      const parts = path.slice(at.length + 1).split('/');
      const name = parts.pop() ?? fail(invalid);
      let folder = root;
      for (const part of parts) folder = folder.children?.get(part) ?? entry(folder, part, folderMode);
      entry(folder, name, 0o100600, slots.find(path));
    }
  }

  return {
    mount(mount: { mountpoint: string }): Node {
      const root = entry(null, '/', folderMode);
      root.mount = mount;
      populate(root, mount.mountpoint);
      return root;
    },
  };
}
