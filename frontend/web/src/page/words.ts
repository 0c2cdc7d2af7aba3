// A message key with its arguments becomes a sentence, by the same rules as in core/words: `{name}` is that argument,
// `{name:one|many}` its words for one and for many, and an argument `@key` the words of that key.
import { texts } from './texts.js';

export type Key = keyof typeof texts;
export type Arguments = { readonly [name: string]: string | number };

const known = texts as { readonly [key: string]: string };

/** The sentence for a key that the core gave; one nobody knows is shown as it is. */
export function sayAny(key: string, given: Arguments = {}): string {
  const value = (name: string): string => {
    const text = given[name] === undefined ? `{${name}}` : String(given[name]);
    return text.length > 1 && text.startsWith('@') ? sayAny(text.slice(1), {}) : text;
  };
  return (known[key] ?? key).replaceAll(/\{([^}]*)\}/g, (_whole, inside: string) => {
    const forms = /^([^:]*):([^|]*)\|(.*)$/s.exec(inside);
    if (!forms) return value(inside);
    const [, name = '', one = '', many = ''] = forms;
    return value(name) === '1' ? one : many;
  });
}

/** The sentence for a key of our own: the compiler knows which there are. */
export const say = (key: Key, given: Arguments = {}): string => sayAny(key, given);

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'sunday';

/** "Monday 2 March" for 2026-03-02. */
export function longDay(day: string): string {
  const [, month = '1', date = '1'] = day.split('-');
  return say('desktop.date', {
    weekday: `@weekday.${weekdayOf(day)}`, day: Number(date), month: `@month.${Number(month)}`,
  });
}
