// Starting a programme: which knee, and how a usual morning is.
import { Refused, type Diary, type ProgrammeChoice, type Side } from '../genu.js';
import { h } from './dom.js';
import { scale, sides } from './pain.js';
import { say, sayAny } from './words.js';

export interface Wish { readonly choice: ProgrammeChoice; side?: Side; usual?: number }

export interface BeginGiven {
  readonly diary: Diary;
  readonly redraw: () => void;
  readonly leave: () => void;
  readonly done: (notice: string) => void;
}

async function start({ choice, side, usual }: Wish, given: BeginGiven): Promise<void> {
  if (!side) return;
  try {
    await given.diary.doStartProgramme({
      programme: choice.id, side, ...(usual === undefined ? {} : { usual_morning_pain: usual }),
    });
    given.leave();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    given.done(error.faults.map((fault) => sayAny(fault.reason ?? `error.${fault.code}`)).join(' '));
  }
}

export function beginScreen(wish: Wish, given: BeginGiven): Node[] {
  const chosen = (change: () => void) => {
    change();
    given.redraw();
  };
  return [
    h('header', { class: 'head' }, h('h1', {}, say('desktop.begin.title')),
      h('p', { class: 'label' }, wish.choice.name)),
    h('section', { class: 'card' }, h('h2', {}, say('desktop.begin.side')),
      h('p', { class: 'label' }, say('desktop.begin.side.why')),
      sides(wish.side, (side) => chosen(() => (wish.side = side)))),
    h('section', { class: 'card' }, h('h2', {}, say('desktop.begin.usual')),
      h('p', { class: 'label' }, say('desktop.begin.usual.why')),
      scale(say('desktop.begin.usual'), wish.usual, (score) => chosen(() => {
        if (wish.usual === score) delete wish.usual;
        else wish.usual = score;
      }))),
    h('p', { class: 'label head' }, say('desktop.education')),
    h('button', { class: 'main', id: 'begin', disabled: !wish.side, click: () => void start(wish, given) }, say('desktop.begin')),
    h('button', { class: 'quiet', click: given.leave }, say('desktop.back')),
  ];
}
