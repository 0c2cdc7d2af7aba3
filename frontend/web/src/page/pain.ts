// Pain from 0 to 10, and which knee where that is not known yet.
import type { Diary, Side, Today } from '../genu.js';
import { h } from './dom.js';
import { say } from './words.js';

const levels = ['green', 'green', 'green', 'amber', 'amber', 'amber', 'red', 'red', 'red', 'red', 'red'];

/** Eleven buttons; `chosen` is pressed. */
export function scale(name: string, chosen: number | undefined, choose: (score: number) => void): HTMLElement {
  const buttons = levels.map((level, score) =>
    h('button', { class: level, 'aria-pressed': String(score === chosen), click: () => choose(score) }, String(score)));
  return h('div', { class: 'scale', role: 'group', 'aria-label': name }, ...buttons);
}

export function sides(chosen: Side | undefined, choose: (side: Side) => void): HTMLElement {
  const all: Side[] = ['left', 'right', 'both'];
  return h('div', { class: 'row', role: 'group', 'aria-label': say('desktop.begin.side') },
    ...all.map((side) => h('button', { 'aria-pressed': String(side === chosen), click: () => choose(side) },
      say(`desktop.side.${side}`))));
}

export interface PainEntry { side?: Side }

export function painCard(today: Today, entry: PainEntry, diary: Diary, done: (notice: string) => void, redraw: () => void): HTMLElement {
  const score = typeof today.pain_today === 'number' ? today.pain_today : undefined;
  const side = today.standing?.side ?? entry.side;
  const log = async (pain: number): Promise<void> => {
    if (!side) return done(say('desktop.pain.which-knee'));
    await diary.doLogCheckIn({ side, entry: { pain_now: pain } });
    done(say('desktop.pain.saved', { n: pain }));
  };
  return h('section', { class: 'card', id: 'pain' },
    h('h2', {}, say('desktop.pain.now')),
    !today.standing && sides(entry.side, (chosen) => {
      entry.side = chosen;
      redraw();
    }),
    scale(say('desktop.pain.now'), score, (pain) => void log(pain)),
    h('p', { class: 'key' }, h('span', {}, say('web.pain.none')), h('span', {}, say('web.pain.worst'))),
    score !== undefined && h('p', { class: 'label', id: 'pain-told' }, say('desktop.pain.last', { n: score })));
}
