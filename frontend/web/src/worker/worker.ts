// The worker that holds the diary: one page at a time, one call after the other.
import type { FromWorker, Refusal, Settings, ToWorker } from '../messages.js';
import { Door, DoorError } from './door.js';
import { keeping, type Keeping } from './keeping.js';
import type { Module, Surroundings } from './module.js';

const folder = '/diary';

declare const self: DedicatedWorkerGlobalScope;
const say = (message: FromWorker): void => self.postMessage(message);

interface Open { door: Door; kept: Keeping }

let standing: { nowMs: number; offsetMin: number } | undefined;

const surroundings: Surroundings = {
  nowMs: () => standing?.nowMs ?? Date.now(),
  offsetMin: (atMs) => standing?.offsetMin ?? -new Date(atMs).getTimezoneOffset(),
  wake: () => say({ kind: 'news' }),
};

// Held until the worker ends, so that a second page is told and never writes into the same files.
function takeLock(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request('genu-diary', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<void>((release) => (releaseLock = release)) : undefined;
    });
  });
}
let releaseLock = (): void => {};

async function load(): Promise<Module> {
  const path = './genu.mjs';
  const { default: make } = (await import(path)) as { default: (given: Surroundings) => Promise<Module> };
  return make(surroundings);
}

function refusalOf(error: unknown): Refusal {
  const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
  return {
    why: held ? 'elsewhere' : 'failed',
    status: error instanceof DoorError ? error.status : 0,
    detail: error instanceof Error ? error.message : String(error),
  };
}

async function open(settings: Settings): Promise<Open | undefined> {
  if (settings.nowMs !== undefined) standing = { nowMs: settings.nowMs, offsetMin: settings.offsetMin ?? 0 };
  if (!(await takeLock())) {
    say({ kind: 'refused', refusal: { why: 'elsewhere', status: 0, detail: '' } });
    return undefined;
  }
  try {
    const [module, kept] = await Promise.all([load(), keeping(settings.storage)]);
    await kept.mount(module, folder);
    const door = Door.open(module, folder);
    await kept.settle();
    say({ kind: 'opened', storage: kept.storage });
    return { door, kept };
  } catch (error) {
    say({ kind: 'refused', refusal: refusalOf(error) });
    releaseLock();
    return undefined;
  }
}

// An answer is given only when what it tells of is kept.
async function call(diary: Open | undefined, id: number, request: string): Promise<void> {
  try {
    if (!diary) throw new Error('the diary is not open');
    const answer = diary.door.call(request);
    await diary.kept.settle();
    say({ kind: 'answer', id, answer });
  } catch (error) {
    const { status, detail } = refusalOf(error);
    say({ kind: 'failed', id, status, detail });
  }
}

function close(diary: Open | undefined): void {
  diary?.door.close();
  diary?.kept.close();
  releaseLock();
  say({ kind: 'closed' });
}

let diary: Open | undefined;
async function take(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'open': diary = await open(message.settings); break;
    case 'call': await call(diary, message.id, message.request); break;
    case 'clock': if (standing) standing.nowMs = message.nowMs; break;
    case 'close': close(diary); diary = undefined; break;
  }
}

let before: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  before = before.then(() => take(data));
};
