// The slots of the private file system, on handles that are only bytes: what a name is worth after a crash.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const source = readFileSync(join(process.env.GENU_WEB_SITE, 'worker', 'slots.js'), 'utf8');
const { Slots } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

class Handle {
  constructor(file) {
    this.file = file;
  }
  getSize() {
    return this.file.bytes.length;
  }
  read(into, { at }) {
    const part = this.file.bytes.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  }
  write(bytes, { at }) {
    this.truncate(Math.max(this.getSize(), at + bytes.length));
    this.file.bytes.set(bytes, at);
    return bytes.length;
  }
  truncate(size) {
    const bytes = new Uint8Array(size);
    bytes.set(this.file.bytes.subarray(0, size));
    this.file.bytes = bytes;
  }
  flush() {}
  close() {}
}

// A browser's folder, as much of it as is used.
class Folder {
  files = new Map();
  async getDirectoryHandle() {
    return this;
  }
  async getFileHandle(name) {
    if (!this.files.has(name)) this.files.set(name, { bytes: new Uint8Array() });
    return { createSyncAccessHandle: async () => new Handle(this.files.get(name)) };
  }
  keys() {
    return this.files.keys();
  }
}

const bytes = (text) => new TextEncoder().encode(text);
function textOf(slot) {
  const into = new Uint8Array(slot.size);
  slot.read(into, 0);
  return new TextDecoder().decode(into);
}

async function open(folder) {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { storage: { getDirectory: async () => folder } } });
  return Slots.open('genu');
}

test('files are found again under their names, with their bytes', async () => {
  const folder = new Folder();
  const slots = await open(folder);
  slots.create('/diary/genu.db').write(bytes('pages'), 0);
  slots.create('/diary/genu.db-wal').write(bytes('log'), 0);
  slots.free(slots.find('/diary/genu.db-wal'));
  const again = await open(folder);
  assert.deepEqual(again.paths(), ['/diary/genu.db']);
  assert.equal(textOf(again.find('/diary/genu.db')), 'pages');
});

test('a file that takes the name of another replaces it', async () => {
  const folder = new Folder();
  const slots = await open(folder);
  slots.create('/diary/old').write(bytes('old'), 0);
  slots.create('/diary/new').write(bytes('new'), 0);
  slots.rename(slots.find('/diary/new'), '/diary/old');
  for (const each of [slots, await open(folder)]) {
    assert.deepEqual(each.paths(), ['/diary/old']);
    assert.equal(textOf(each.find('/diary/old')), 'new');
  }
});

test('of two files of one name the younger counts, as after a crash between the two steps of a rename', async () => {
  const folder = new Folder();
  const slots = await open(folder);
  slots.create('/diary/a').write(bytes('old'), 0);
  const young = slots.create('/diary/b');
  young.write(bytes('young'), 0);
  young.name('/diary/a', 100);
  const again = await open(folder);
  assert.deepEqual(again.paths(), ['/diary/a']);
  assert.equal(textOf(again.find('/diary/a')), 'young');
});

test('a head that is half written names nothing, and the slot is used again', async () => {
  const folder = new Folder();
  const slots = await open(folder);
  slots.create('/diary/a').write(bytes('text'), 0);
  folder.files.get('slot-0').bytes[20] ^= 1;
  const again = await open(folder);
  assert.deepEqual(again.paths(), []);
  assert.equal(again.create('/diary/b').size, 0);
});

test('there are always slots to spare', async () => {
  const slots = await open(new Folder());
  for (let i = 0; i < 30; ++i) {
    assert.ok(slots.create(`/diary/${i}`));
    await slots.refill();
  }
  assert.equal(slots.paths().length, 30);
});
