// Files in the browser's private file system, to be read and written without waiting.
//
// Opening a file there takes time that SQLite cannot give, so some are opened beforehand: slots. What a slot holds now
// stands in its head; renaming a file writes one head. Of two slots of one name, as a crash may leave them, the younger
// counts.

const headSize = 4096;
const mark = 0x67656e75; // "genu"
const fewestFree = 8;
const slotName = (index: number): string => `slot-${index}`;

export class Slot {
  path = '';
  age = 0;

  constructor(private readonly handle: FileSystemSyncAccessHandle) {
    this.readHead();
  }

  get size(): number {
    return Math.max(0, this.handle.getSize() - headSize);
  }
  read(into: Uint8Array, at: number): number {
    return this.handle.read(into, { at: headSize + at });
  }
  write(bytes: Uint8Array, at: number): number {
    return this.handle.write(bytes, { at: headSize + at });
  }
  truncate(size: number): void {
    this.handle.truncate(headSize + size);
  }
  flush(): void {
    this.handle.flush();
  }
  close(): void {
    this.handle.close();
  }

  /** From here on the slot holds `path`, and is empty where it held nothing; with '' it is free. */
  name(path: string, age: number): void {
    const text = new TextEncoder().encode(path);
    const head = new Uint8Array(16 + text.length);
    const numbers = new DataView(head.buffer);
    numbers.setUint32(0, mark);
    numbers.setUint32(4, age);
    numbers.setUint32(8, text.length);
    head.set(text, 16);
    numbers.setUint32(12, checksum(head));
    if (this.path === '' || path === '') this.truncate(0);
    this.handle.write(head, { at: 0 });
    this.flush();
    this.path = path;
    this.age = age;
  }

  private readHead(): void {
    const head = new Uint8Array(headSize);
    if (this.handle.read(head, { at: 0 }) < 16) return;
    const numbers = new DataView(head.buffer);
    const length = numbers.getUint32(8);
    if (numbers.getUint32(0) !== mark || length > headSize - 16) return;
    const said = numbers.getUint32(12);
    numbers.setUint32(12, 0);
    if (checksum(head.subarray(0, 16 + length)) !== said) return;
    this.age = numbers.getUint32(4);
    this.path = new TextDecoder().decode(head.subarray(16, 16 + length));
  }
}

// FNV-1a, over a head whose own checksum is zero.
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

export class Slots {
  private readonly all: Slot[] = [];
  private age = 0;

  private constructor(private readonly folder: FileSystemDirectoryHandle) {}

  /** Opens every slot of the private folder `name`. Fails with NoModificationAllowedError where another page has them. */
  static async open(name: string): Promise<Slots> {
    const root = await navigator.storage.getDirectory();
    const slots = new Slots(await root.getDirectoryHandle(name, { create: true }));
    try {
      await slots.openStored();
      await slots.refill();
    } catch (error) {
      slots.close();
      throw error;
    }
    slots.freeOlder();
    return slots;
  }

  /** The files there are. */
  paths(): string[] {
    return this.all.map((slot) => slot.path).filter((path) => path !== '');
  }
  find(path: string): Slot | undefined {
    return this.all.find((slot) => slot.path === path);
  }
  /** A new, empty file; nothing where no slot is free. */
  create(path: string): Slot | undefined {
    const slot = this.all.find((each) => each.path === '');
    slot?.name(path, ++this.age);
    return slot;
  }
  rename(slot: Slot, path: string): void {
    const before = this.find(path);
    slot.name(path, ++this.age);
    if (before && before !== slot) this.free(before);
  }
  free(slot: Slot): void {
    slot.name('', ++this.age);
  }
  /** Opens more slots where few are free; to be called when there is time to wait. */
  async refill(): Promise<void> {
    while (this.all.filter((slot) => slot.path === '').length < fewestFree) await this.add(this.all.length);
  }
  close(): void {
    for (const slot of this.all) slot.close();
  }

  private async add(index: number): Promise<void> {
    const file = await this.folder.getFileHandle(slotName(index), { create: true });
    this.all.push(new Slot(await file.createSyncAccessHandle()));
  }
  // Slots are numbered without gaps.
  private async openStored(): Promise<void> {
    const names = new Set<string>();
    for await (const name of this.folder.keys()) names.add(name);
    while (names.has(slotName(this.all.length))) await this.add(this.all.length);
  }
  private freeOlder(): void {
    const youngest = [...this.all].sort((a, b) => b.age - a.age);
    this.age = youngest[0]?.age ?? 0;
    const seen = new Set<string>();
    for (const slot of youngest) {
      if (slot.path === '') continue;
      if (seen.has(slot.path)) this.free(slot);
      seen.add(slot.path);
    }
  }
}
