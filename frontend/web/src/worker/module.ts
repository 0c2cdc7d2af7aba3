// What we use of the module that emscripten makes, and of its file system.

export interface Node {
  name: string;
  mode: number;
  parent: Node;
  mount: object;
  timestamp: number;
  id: number;
  node_ops: NodeOps;
  stream_ops: object;
}
export interface Stream { node: Node; position: number; flags: number }

export interface NodeOps {
  getattr(node: Node): object;
  setattr(node: Node, attributes: { mode?: number; timestamp?: number; size?: number }): void;
  lookup(parent: Node, name: string): Node;
  mknod(parent: Node, name: string, mode: number, device: number): Node;
  rename(node: Node, folder: Node, name: string): void;
  unlink(parent: Node, name: string): void;
  rmdir(parent: Node, name: string): void;
  readdir(node: Node): string[];
}

export interface Stat { mode: number; size: number; mtime: Date }
export interface FileSystem {
  mkdirTree(path: string): void;
  mount(type: object, options: object, at: string): void;
  createNode(parent: Node | null, name: string, mode: number, device: number): Node;
  lookupPath(path: string): { node: Node };
  getPath(node: Node): string;
  isDir(mode: number): boolean;
  stat(path: string): Stat;
  readdir(path: string): string[];
  readFile(path: string): Uint8Array;
  writeFile(path: string, bytes: Uint8Array): void;
  ErrnoError: new (code: number) => Error;
  filesystems: { MEMFS: object };
}

type Pointer = number;
export interface Module {
  readonly FS: FileSystem;
  readonly HEAPU8: Uint8Array;
  UTF8ToString(at: Pointer): string;
  _malloc(size: number): Pointer;
  _free(at: Pointer): void;
  _genu_web_open(folder: Pointer): Pointer;
  _genu_web_status(diary: Pointer): number;
  _genu_web_detail(diary: Pointer): Pointer;
  _genu_web_call(diary: Pointer, request: Pointer, size: number): number;
  _genu_web_answer(diary: Pointer): Pointer;
  _genu_web_answer_size(diary: Pointer): number;
  _genu_web_close(diary: Pointer): void;
}

/** What the core asks of the world around it. */
export interface Surroundings {
  nowMs(): number;
  offsetMin(atMs: number): number;
  wake(): void;
}
