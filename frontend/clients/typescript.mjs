// TypeScript: interfaces, unions of texts, and one function a method.
import { camel } from './document.mjs';

function typeOf(type) {
  switch (type.kind) {
    case 'boolean': case 'number': case 'string': return type.kind;
    case 'integer': return 'number';
    case 'list': return `readonly ${/[| ]/.test(typeOf(type.of)) ? `(${typeOf(type.of)})` : typeOf(type.of)}[]`;
    case 'map': return `{ readonly [key: string]: ${typeOf(type.of)} }`;
    case 'answer': return `Answer<${typeOf(type.of)}>`;
    case 'nullable': return `${typeOf(type.of)} | null`;
    case 'named': return type.name;
    default: return 'unknown';
  }
}

const about = (text, indent = '') => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

function recordText({ name, fields }) {
  const lines = fields.map((field) =>
    `${about(field.about, '  ')}  readonly ${field.name}${field.required ? '' : '?'}: ${typeOf(field.type)};\n`);
  return `export interface ${name} {\n${lines.join('')}}\n`;
}

const choiceText = ({ name, values }) => `export type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};\n`;

function methodText({ name, about: what, params, bare, result }) {
  const given = params ? `params: ${params}${bare ? ' = {}' : ''}` : '';
  return `${about(what, '    ')}    ${camel(name)}: (${given}): Promise<${typeOf(result)}> =>\n` +
    `      ask('${name}', ${params ? 'params' : '{}'}) as Promise<${typeOf(result)}>,\n`;
}

export function typescript({ records, choices, methods }, origin) {
  return [{
    path: 'client.ts',
    text: `// ${origin}

/** Why there is no value: nobody asked, it was left open, or the person would not say. */
export type Silence = 'not-asked' | 'no-answer' | 'declined';
export type Answer<T> = T | Silence;

${choices.map(choiceText).join('\n')}
${records.map(recordText).join('\n')}
/** Sends one request and gives its result, or fails with what the core refused. */
export type Ask = (method: string, params: object) => Promise<unknown>;

/** Every method of the core, with its types, over any way of asking. */
export function client(ask: Ask) {
  return {
${methods.map(methodText).join('\n')}  };
}
export type Client = ReturnType<typeof client>;
`,
  }];
}
