// The page: opens the diary and shows Today, or says why there is none.
import { NotOpened, openDiary, type Diary, type Settings, type Today } from '../genu.js';
import { beginScreen, type Wish } from './begin.js';
import { h } from './dom.js';
import { todayScreen } from './today.js';
import { say } from './words.js';

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const show = (parts: Node[]): void => place('screen').replaceChildren(...parts);

const noticeMs = 6000;
let hiding = 0;
function tell(text: string, undo?: () => void): void {
  const parts = h('div', {}, h('span', {}, text), undo && h('button', { click: undo }, say('desktop.undo')));
  place('notice').replaceChildren(...(text ? [parts] : []));
  clearTimeout(hiding);
  hiding = window.setTimeout(() => place('notice').replaceChildren(), noticeMs);
}

class Page {
  private readonly entry = {};
  private wish: Wish | undefined;
  private today: Today | undefined;

  constructor(private readonly diary: Diary) {
    diary.listen(() => void diary.viewChanges().then(() => this.refresh()));
  }

  async refresh(): Promise<void> {
    this.today = await this.diary.viewToday();
    this.draw();
  }

  // The button that had the focus has it again.
  private draw(): void {
    if (!this.today) return;
    const scroll = window.scrollY;
    const focused = [...document.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    show(this.wish ? this.begin(this.wish) : todayScreen(this.today, {
      diary: this.diary, entry: this.entry, done: (notice) => void this.done(notice), redraw: () => this.draw(),
      begin: (programme) => this.choose(programme),
    }));
    if (focused >= 0) document.querySelectorAll('button')[focused]?.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
  }

  private async done(notice: string): Promise<void> {
    await this.refresh();
    const before = this.today?.undo;
    tell(notice, before ? () => void this.diary.doUndo().then(() => tell('')) : undefined);
  }

  private choose(programme: string): void {
    const choice = this.today?.choices.find((each) => each.id === programme);
    this.wish = choice && { choice };
    window.scrollTo(0, 0);
    this.draw();
  }

  private begin(wish: Wish): Node[] {
    const leave = () => {
      this.wish = undefined;
      window.scrollTo(0, 0);
      void this.refresh();
    };
    return beginScreen(wish, { diary: this.diary, redraw: () => this.draw(), leave, done: (notice) => tell(notice) });
  }
}

function closed(error: unknown): void {
  const elsewhere = error instanceof NotOpened && error.refusal.why === 'elsewhere';
  const detail = error instanceof Error ? error.message : String(error);
  show([h('section', { class: 'card', id: elsewhere ? 'elsewhere' : 'failed' },
    h('h2', {}, say(elsewhere ? 'web.elsewhere' : 'web.failed')),
    h('p', { class: 'label' }, say(elsewhere ? 'web.elsewhere.why' : 'web.failed.why')),
    !elsewhere && h('p', { class: 'label' }, detail),
    h('button', { class: 'main', click: () => location.reload() }, say('web.again')))]);
}

// A standing clock for tests: index.html?now=1772434800000&offset=0&storage=indexed-db
function settings(): Settings {
  const given = new URLSearchParams(location.search);
  const number = (name: string) => (given.has(name) ? { [name]: Number(given.get(name)) } : {});
  const { now, offset } = { ...number('now'), ...number('offset') } as { now?: number; offset?: number };
  return {
    ...(now === undefined ? {} : { nowMs: now, offsetMin: offset ?? 0 }),
    ...(given.get('storage') === 'indexed-db' ? { storage: 'indexed-db' as const } : {}),
  };
}

try {
  const diary = await openDiary(settings());
  Object.assign(window, { genu: diary });
  void navigator.storage?.persist?.();
  await new Page(diary).refresh();
} catch (error) {
  closed(error);
}
document.documentElement.dataset['ready'] = 'yes';
