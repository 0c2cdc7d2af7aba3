// What a page and the worker that holds the diary say to each other.
import type { Storage } from './worker/keeping.js';

export interface Settings {
  /** Where to keep the diary; by what the browser can do where left out. */
  readonly storage?: Storage;
  /** A standing clock, for tests: milliseconds since 1970, and the minutes that local time is ahead of UTC. */
  readonly nowMs?: number;
  readonly offsetMin?: number;
}

/** Why there is no diary: it is open in another tab, or the reason in `detail`. */
export type Refusal = { readonly why: 'elsewhere' | 'failed'; readonly status: number; readonly detail: string };

export type ToWorker =
  | { readonly kind: 'open'; readonly settings: Settings }
  | { readonly kind: 'call'; readonly id: number; readonly request: string }
  | { readonly kind: 'clock'; readonly nowMs: number }
  | { readonly kind: 'close' };

export type FromWorker =
  | { readonly kind: 'opened'; readonly storage: Storage }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: string | null }
  | { readonly kind: 'failed'; readonly id: number; readonly status: number; readonly detail: string }
  | { readonly kind: 'news' }
  | { readonly kind: 'closed' };
