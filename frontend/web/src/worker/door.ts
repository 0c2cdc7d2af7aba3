// The C door from JavaScript: texts in, texts out, as UTF-8 bytes.
import type { Module } from './module.js';

/** The numbers of genu.h that somebody here looks at. */
export const ok = 0;

export class DoorError extends Error {
  constructor(readonly status: number, detail: string) {
    super(detail);
  }
}

export class Door {
  private constructor(private readonly module: Module, private diary: number) {}

  /** Opens the diary in `folder`; throws DoorError. */
  static open(module: Module, folder: string): Door {
    const path = put(module, new TextEncoder().encode(`${folder}\0`));
    const diary = module._genu_web_open(path);
    module._free(path);
    if (diary === 0) throw new DoorError(101, 'not enough memory');
    const door = new Door(module, diary);
    if (module._genu_web_status(diary) !== ok) {
      const error = door.error();
      door.close();
      throw error;
    }
    return door;
  }

  /** The answer to a request, or null where it holds notifications alone. */
  call(request: string): string | null {
    const bytes = new TextEncoder().encode(request);
    const at = put(this.module, bytes);
    const status = this.module._genu_web_call(this.diary, at, bytes.length);
    this.module._free(at);
    if (status !== ok) throw this.error();
    const answer = this.module._genu_web_answer(this.diary);
    if (answer === 0) return null;
    const size = this.module._genu_web_answer_size(this.diary);
    return new TextDecoder().decode(this.module.HEAPU8.subarray(answer, answer + size));
  }

  close(): void {
    this.module._genu_web_close(this.diary);
    this.diary = 0;
  }

  private error(): DoorError {
    const detail = this.module.UTF8ToString(this.module._genu_web_detail(this.diary));
    return new DoorError(this.module._genu_web_status(this.diary), detail);
  }
}

function put(module: Module, bytes: Uint8Array): number {
  const at = module._malloc(Math.max(bytes.length, 1));
  if (at === 0) throw new DoorError(101, 'not enough memory');
  module.HEAPU8.set(bytes, at);
  return at;
}
