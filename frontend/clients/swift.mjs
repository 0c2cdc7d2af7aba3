// Swift: Codable values, and one method each. `Answer` and `JSONValue` are written by hand beside what this makes.
import { camel } from './document.mjs';

const reserved = new Set(['as', 'associatedtype', 'break', 'case', 'catch', 'class', 'continue', 'default', 'defer', 'deinit',
  'do', 'else', 'enum', 'extension', 'fallthrough', 'false', 'for', 'func', 'guard', 'if', 'import', 'in', 'init', 'inout',
  'internal', 'is', 'let', 'nil', 'operator', 'private', 'protocol', 'public', 'repeat', 'rethrows', 'return', 'self',
  'static', 'struct', 'subscript', 'super', 'switch', 'throw', 'throws', 'true', 'try', 'typealias', 'var', 'where', 'while']);
const quoted = (name) => (reserved.has(name) ? `\`${name}\`` : name);
const member = (name) => quoted(camel(name));
const caseName = (value) => (/^[0-9]/.test(value) ? `_${camel(value)}` : quoted(camel(value)));

function typeOf(type) {
  switch (type.kind) {
    case 'boolean': return 'Bool';
    case 'integer': return 'Int64';
    case 'number': return 'Double';
    case 'string': return 'String';
    case 'list': return `[${typeOf(type.of)}]`;
    case 'map': return `[String: ${typeOf(type.of)}]`;
    case 'answer': return `Answer<${typeOf(type.of)}>`;
    case 'nullable': return `${typeOf(type.of)}?`;
    case 'named': return type.name;
    default: return 'JSONValue';
  }
}

const optional = (field) => (field.required ? typeOf(field.type) : `${typeOf(field.type)}?`);
const about = (text, indent) => (text ? `${indent}/// ${text}\n` : '');

function initText({ fields }) {
  const params = fields.map((field) => `${member(field.name)}: ${optional(field)}${field.required ? '' : ' = nil'}`);
  const lines = fields.map((field) => `    self.${member(field.name)} = ${member(field.name)}\n`);
  return `  public init(${params.join(', ')}) {\n${lines.join('')}  }\n`;
}

function recordText(record) {
  const fields = record.fields.map((field) => `${about(field.about, '  ')}  public var ${member(field.name)}: ${optional(field)}\n`);
  const keys = record.fields.map((field) => `    case ${member(field.name)} = "${field.name}"\n`);
  const coding = keys.length > 0 ? `\n  private enum CodingKeys: String, CodingKey {\n${keys.join('')}  }\n` : '';
  return `public struct ${record.name}: Codable, Equatable {\n${fields.join('')}\n${initText(record)}${coding}}\n`;
}

function choiceText({ name, values }) {
  const cases = values.map((value) => `  case ${caseName(value)} = "${value}"\n`);
  return `public enum ${name}: String, Codable, CaseIterable {\n${cases.join('')}}\n`;
}

function methodText({ name, about: what, params, bare, result }) {
  const given = params ? `_ params: ${params}${bare ? ` = ${params}()` : ''}` : '';
  return `${about(what, '  ')}  public func ${camel(name)}(${given}) throws -> ${typeOf(result)} {\n` +
    `    try ask("${name}", ${params ? 'params' : 'Nothing()'})\n  }\n`;
}

export function swift({ records, choices, methods }, origin) {
  return [
    { path: 'Types.swift', text: `// ${origin}\n\n${[...choices.map(choiceText), ...records.map(recordText)].join('\n')}` },
    { path: 'Methods.swift', text: `// ${origin}\n\nextension Diary {\n${methods.map(methodText).join('\n')}}\n` },
  ];
}
