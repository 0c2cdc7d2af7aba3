// Today: where the person stands, the light, the session, pain and the week.
import type { Diary, Reason, SessionCard, Today, WeekDay } from '../genu.js';
import { h, sign } from './dom.js';
import { painCard, type PainEntry } from './pain.js';
import { longDay, say, sayAny, weekdayOf } from './words.js';

export interface Given {
  readonly diary: Diary;
  readonly entry: PainEntry;
  /** Shows the screen anew, with what has happened. */
  readonly done: (notice: string) => void;
  readonly redraw: () => void;
  readonly begin: (programme: string) => void;
}

const tick = 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0M8.5 12.2l2.4 2.4 4.6-4.9';
const warning = 'M12 4l9 16H3zM12 10v4M12 17v.01';
const stop = 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM9 9l6 6M15 9l-6 6';
const unknown = 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0M9.8 9.8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .9-1 1.6M12 16.4v.01';
const signs = { green: tick, amber: warning, red: stop, pending: unknown };

function greeting(today: Today): string {
  if (!today.standing) return say('desktop.welcome');
  const hour = Math.floor(today.minute_of_day / 60);
  const part = hour < 4 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return say(`desktop.greeting.${part}`);
}

function where({ standing }: Today): string {
  if (!standing) return say('desktop.nothing-planned');
  return say('desktop.where.short', { week: standing.week, phase: standing.phase_number, phases: standing.phases });
}

const head = (today: Today): HTMLElement => h('header', { class: 'head' },
  h('h1', {}, greeting(today)),
  h('p', { class: 'label' }, `${longDay(today.day)}  ·  ${where(today)}`));

function lightCard({ light }: Today): HTMLElement {
  const colour = light?.light ?? 'pending';
  const title = light ? say(`desktop.light.${light.light}`) : say('desktop.light.none');
  const reasons = light ? light.reasons.map((reason) => sayAny(reason.message, reason.values)) : [say('desktop.light.none.why')];
  return h('section', { class: 'card line', id: 'light' },
    sign(signs[colour], colour === 'pending' ? 'open' : colour),
    h('div', {}, h('p', { class: `strong ${light ? colour : ''}` }, title),
      ...reasons.map((reason) => h('p', { class: 'label' }, reason))));
}

const exercises = (card: SessionCard): HTMLElement => h('details', {},
  h('summary', {}, say('desktop.in-this-session')),
  h('ul', {}, ...card.lines.map((line) => h('li', {},
    h('p', { class: 'strong' }, line.name), h('p', { class: 'label' }, line.dose)))));

function offerOf(card: SessionCard): string {
  const day = card.offer === 'rest' ? card.not_before : card.next_day;
  return say(`offer.${card.offer}`, {
    day: day ? longDay(day) : '', done: card.sets_done, planned: card.sets_planned, minutes: card.paused_minutes,
  });
}

function sessionCard({ standing, session }: Today): HTMLElement | false {
  if (!standing || !session) return false;
  return h('section', { class: 'card', id: 'session' },
    h('p', { class: 'chip' }, say('desktop.phase', { n: standing.phase_number, name: standing.phase_name })),
    h('h2', {}, say(`desktop.session.${session.offer}`)),
    h('p', { class: 'label' }, offerOf(session)),
    session.lines.length > 0 && h('p', { class: 'facts' },
      h('span', {}, say('desktop.minutes', { n: session.minutes })),
      h('span', {}, say('desktop.exercises', { n: session.lines.length }))),
    session.lines.length > 0 && exercises(session));
}

// What keeps from the knee now, and what else matters today.
const linesOf = (reasons: readonly Reason[]): HTMLElement[] =>
  reasons.map((reason) => h('p', { class: 'label' }, sayAny(reason.message, reason.values)));

function careCards({ holds, notices }: Today): HTMLElement[] {
  const cards = holds.map((hold) => h('section', { class: 'card' },
    h('h2', {}, say('desktop.hold', { kind: `@hold-kind.${hold.kind}`, knee: `@knee.${hold.side}` })), ...linesOf(hold.reasons)));
  return notices.length > 0 ? [...cards, h('section', { class: 'card' }, ...linesOf(notices))] : cards;
}

const dayOf = (day: WeekDay): HTMLElement => h('div', { class: `day${day.today ? ' today' : ''}` },
  h('span', { 'aria-hidden': 'true' }, say(`desktop.letter.${weekdayOf(day.day)}`)),
  h('span', {
    class: `dot ${day.mark}`, role: 'img',
    'aria-label': say('desktop.day-told', { day: longDay(day.day), mark: `@desktop.mark.${day.mark}` }),
  }));

const weekCard = (today: Today): HTMLElement => h('section', { class: 'card' },
  h('div', { class: 'line' }, h('div', {}, h('h2', {}, say('desktop.week'))),
    h('span', { class: 'label' }, today.week_planned > 0
      ? say('desktop.week.count', { done: today.week_done, n: today.week_planned }) : say('desktop.week.nothing'))),
  h('div', { class: 'week' }, ...today.week.map(dayOf)));

// A card has room for one sentence; the core tells the rest on the programme's own page.
const firstSentence = (text: string): string => text.split(/(?<=\.) /)[0] ?? text;

function choiceCards(today: Today, given: Given): HTMLElement[] {
  return [h('div', { class: 'head' }, h('h2', {}, say('desktop.choose')),
    h('p', { class: 'label' }, say('desktop.choose.intro'))),
  ...today.choices.map((choice) => h('button', { class: 'choice', 'data-programme': choice.id, click: () => given.begin(choice.id) },
    h('span', { class: 'label strong' }, say('desktop.phases', { n: choice.phases })),
    h('span', { class: 'strong' }, choice.name),
    h('span', { class: 'label' }, firstSentence(choice.summary))))];
}

export function todayScreen(today: Today, given: Given): Node[] {
  const pain = painCard(today, given.entry, given.diary, given.done, given.redraw);
  const parts = today.standing
    ? [lightCard(today), ...careCards(today), sessionCard(today), pain, weekCard(today)]
    : [...careCards(today), ...choiceCards(today, given), pain];
  const kept = h('p', { class: 'caption' }, say('desktop.all-on-this-device'));
  return [head(today), ...parts, kept].filter((part): part is HTMLElement => part !== false);
}
