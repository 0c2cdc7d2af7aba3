// Reads an OpenRPC document into what the languages need: records, choices and methods, each once and under one name.
//
// A type is { kind } with kind boolean, integer, number, string, any, list (of), map (of), answer (of: a value, or why
// there is none), nullable (of), or named (name: a record or a choice).

const silence = ['not-asked', 'no-answer', 'declined'];

// Names that a language keeps for itself.
const taken = new Set(['Answer', 'Any', 'Array', 'Boolean', 'Character', 'Client', 'Data', 'Date', 'Diary', 'Double', 'Enum',
  'Error', 'Exception', 'Fields', 'Float', 'Integer', 'Iterable', 'List', 'Long', 'Map', 'Module', 'Number', 'Object',
  'Optional', 'Override', 'Package', 'Process', 'Record', 'Refused', 'Result', 'Runnable', 'Set', 'Silence', 'String',
  'System', 'Task', 'Thread', 'Type', 'Void']);

export const words = (name) => name.split(/[^A-Za-z0-9]+/).filter(Boolean);
export const pascal = (name) => words(name).map((word) => word[0].toUpperCase() + word.slice(1)).join('');
export const camel = (name) => {
  const joined = pascal(name);
  return joined[0].toLowerCase() + joined.slice(1);
};

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const without = ({ description, ...shape }) => shape;

/** The choices are named for their field; where a field means two things, for the record as well. */
class ChoiceNames {
  constructor() {
    this.uses = new Map(); // values -> { field, owner }, the first use whose field is no list
  }
  note(values, field, owner, plural) {
    const key = JSON.stringify(values);
    const known = this.uses.get(key);
    if (!known || (known.plural && !plural)) this.uses.set(key, { field, owner, plural });
  }
  given(isFree) {
    const fields = [...this.uses.values()].map((use) => pascal(use.field));
    const names = new Map();
    for (const [key, use] of this.uses) {
      const short = pascal(use.field);
      const single = fields.filter((field) => field === short).length === 1;
      const name = single && isFree(short) ? short : pascal(use.owner) + short;
      names.set(key, isFree(name) ? name : `${name}Choice`);
    }
    return names;
  }
}

class Reader {
  constructor() {
    this.records = new Map(); // name -> { name, schema, fields }
    this.choices = new ChoiceNames();
  }

  /** The name under which a record of this shape stands; the second shape of one title is named for where it stands. */
  record(title, schema, owner, field) {
    const plain = taken.has(pascal(title)) ? `${pascal(title)}Record` : pascal(title);
    for (const name of [plain, pascal(owner) + pascal(field), `${pascal(owner)}${pascal(field)}${plain}`]) {
      const known = this.records.get(name);
      if (known && !same(known.schema, without(schema))) continue;
      if (!known) this.define(name, schema);
      return name;
    }
    throw new Error(`no name is left for ${title} in ${owner}`);
  }

  define(name, schema) {
    const record = { name, schema: without(schema), fields: [] };
    this.records.set(name, record);
    const required = new Set(schema.required ?? []);
    for (const [field, each] of Object.entries(schema.properties)) {
      record.fields.push({
        name: field,
        about: each.description ?? '',
        required: required.has(field),
        type: this.type(each, name, field),
      });
    }
  }

  type(schema, owner, field, plural = false) {
    if (schema.enum) return this.choice(schema.enum, owner, field, plural);
    if (schema.anyOf) return this.either(schema.anyOf, owner, field);
    switch (schema.type) {
      case 'array': return { kind: 'list', of: this.type(schema.items ?? {}, owner, field, true) };
      case 'object': return this.object(schema, owner, field);
      case 'boolean': case 'integer': case 'number': case 'string': return { kind: schema.type };
      default: return { kind: 'any' };
    }
  }

  choice(values, owner, field, plural) {
    this.choices.note(values, field, owner, plural);
    return { kind: 'choice', values };
  }

  either(schemas, owner, field) {
    const [first, second] = schemas;
    if (schemas.length !== 2) return { kind: 'any' };
    if (second.type === 'null') return { kind: 'nullable', of: this.type(first, owner, field) };
    if (same(second.enum, silence)) return { kind: 'answer', of: this.type(first, owner, field) };
    return { kind: 'any' };
  }

  object(schema, owner, field) {
    if (schema.properties) return { kind: 'named', name: this.record(schema.title ?? field, schema, owner, field) };
    const inside = schema.additionalProperties;
    return { kind: 'map', of: typeof inside === 'object' ? this.type(inside, owner, field) : { kind: 'any' } };
  }

  /** What a method takes is a record too: `do.x` and `may.x` share theirs. */
  params(method) {
    if (method.params.length === 0) return null;
    const [, name] = method.name.split('.');
    const properties = Object.fromEntries(method.params.map((param) => [param.name, param.schema]));
    const required = method.params.filter((param) => param.required).map((param) => param.name);
    return this.record(`${name}-params`, { title: name, type: 'object', properties, required }, method.name, 'params');
  }
}

// Replaces the choices by their names, which are known once all have been seen.
function settle(type, names) {
  if (type.kind === 'choice') return { kind: 'named', name: names.get(JSON.stringify(type.values)) };
  return type.of ? { ...type, of: settle(type.of, names) } : type;
}

function reach(type, records, seen) {
  if (type.of) return reach(type.of, records, seen);
  if (type.kind !== 'named' || seen.has(type.name)) return;
  seen.add(type.name);
  for (const field of records.get(type.name)?.fields ?? []) reach(field.type, records, seen);
}

/**
 * { records: [{ name, fields, sent }], choices: [{ name, values }], methods: [{ name, about, params, bare, result }] },
 * where `bare` methods have parameters and need none of them.
 */
export function readDocument(text) {
  const parsed = JSON.parse(text);
  const document = parsed.result ?? parsed; // as `genu rpc` answers, or by itself
  const reader = new Reader();
  const methods = document.methods.map((method) => ({
    name: method.name,
    about: method.summary ?? '',
    result: reader.type(method.result.schema, method.name, 'result'),
    params: reader.params(method),
    bare: method.params.length > 0 && !method.params.some((param) => param.required),
  }));
  const names = reader.choices.given((name) => !reader.records.has(name) && !taken.has(name));
  const sent = new Set();
  for (const record of reader.records.values()) {
    for (const field of record.fields) field.type = settle(field.type, names);
  }
  for (const method of methods) {
    method.result = settle(method.result, names);
    if (method.params) reach({ kind: 'named', name: method.params }, reader.records, sent);
  }
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  return {
    records: [...reader.records.values()].map(({ name, fields }) => ({ name, fields, sent: sent.has(name) })).sort(byName),
    choices: [...names].map(([values, name]) => ({ name, values: JSON.parse(values) })).sort(byName),
    methods,
  };
}
