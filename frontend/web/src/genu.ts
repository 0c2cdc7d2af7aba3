// Genu for a page: `openDiary()` starts the worker and gives a diary with every method of the core and its types.
import { client, type Client } from './client.js';
import type { FromWorker, Refusal, Settings, ToWorker } from './messages.js';
import type { Storage } from './worker/keeping.js';

export type * from './client.js';
export type { Refusal, Settings } from './messages.js';

/** A request the core refused: the code of the JSON-RPC error, with its faults. */
export class Refused extends Error {
  constructor(readonly code: number, message: string, readonly faults: readonly Fault[]) {
    super(message);
  }
}
export interface Fault { readonly code: string; readonly place?: string; readonly reason?: string }

/** There is no diary to be had. */
export class NotOpened extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail || refusal.why);
  }
}

export interface Diary extends Client {
  readonly storage: Storage;
  /** One JSON-RPC request or batch as text; null where there is nothing to answer. */
  ask(request: string): Promise<string | null>;
  /** Called when something has changed; not again before `viewChanges` has been asked. */
  listen(heard: () => void): void;
  /** Turns the clock of a diary that was opened with one. */
  setNow(nowMs: number): void;
  close(): Promise<void>;
}

interface Waiting { resolve(answer: string | null): void; reject(error: Error): void }
interface Reply { result?: unknown; error?: { code: number; message: string; data?: { faults?: Fault[] } } }

class Line {
  private readonly worker = new Worker(new URL('./worker/worker.js', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private newest = 0;
  onNews: (() => void) | undefined;
  private settled: ((message: FromWorker) => void) | undefined;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.take(data);
    this.worker.onerror = (event) => this.settled?.({
      kind: 'refused', refusal: { why: 'failed', status: 0, detail: event.message },
    });
  }

  open(settings: Settings): Promise<Storage> {
    return new Promise((resolve, reject) => {
      this.settled = (message) => {
        if (message.kind === 'opened') return resolve(message.storage);
        this.worker.terminate();
        if (message.kind === 'refused') reject(new NotOpened(message.refusal));
      };
      this.say({ kind: 'open', settings });
    });
  }

  ask(request: string): Promise<string | null> {
    const id = ++this.newest;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.say({ kind: 'call', id, request });
    });
  }

  setNow(nowMs: number): void {
    this.say({ kind: 'clock', nowMs });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.settled = () => {
        this.worker.terminate();
        resolve();
      };
      this.say({ kind: 'close' });
    });
  }

  private say(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private take(message: FromWorker): void {
    switch (message.kind) {
      case 'opened': case 'refused': case 'closed': return this.settled?.(message);
      case 'news': return this.onNews?.();
      case 'answer': return this.answered(message.id)?.resolve(message.answer);
      case 'failed': return this.answered(message.id)?.reject(new Error(message.detail));
    }
  }

  private answered(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}

function resultOf(reply: Reply): unknown {
  if (reply.error) throw new Refused(reply.error.code, reply.error.message, reply.error.data?.faults ?? []);
  return reply.result;
}

/** Opens the diary of this browser, or fails with NotOpened. */
export async function openDiary(settings: Settings = {}): Promise<Diary> {
  const line = new Line();
  const storage = await line.open(settings);
  const methods = client(async (method, params) => {
    const answer = await line.ask(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
    return resultOf(JSON.parse(answer ?? '{}') as Reply);
  });
  return Object.assign(methods, {
    storage,
    ask: (request: string) => line.ask(request),
    listen: (heard: () => void) => {
      line.onNews = heard;
    },
    setNow: (nowMs: number) => line.setNow(nowMs),
    close: () => line.close(),
  });
}
