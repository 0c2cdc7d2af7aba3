// Java 8 over org.json, which Android brings along: a class a record that reads its fields from the object, and writes
// them where it is something one sends; an enumeration a choice; one class with all methods.
import { camel } from './document.mjs';

const reserved = new Set(['abstract', 'boolean', 'break', 'case', 'class', 'continue', 'default', 'do', 'double', 'else',
  'enum', 'final', 'float', 'for', 'goto', 'if', 'import', 'int', 'interface', 'long', 'native', 'new', 'notify', 'package',
  'private', 'public', 'return', 'short', 'static', 'super', 'switch', 'this', 'throw', 'try', 'void', 'wait', 'while',
  'getClass', 'hashCode', 'toString', 'clone', 'finalize', 'asJson']);
const member = (name) => (reserved.has(camel(name)) ? `${camel(name)}_` : camel(name));
const constant = (value) => {
  const name = value.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
  return /^[0-9]/.test(name) ? `_${name}` : name;
};

function typeOf(type) {
  switch (type.kind) {
    case 'boolean': return 'Boolean';
    case 'integer': return 'Long';
    case 'number': return 'Double';
    case 'string': return 'String';
    case 'list': return `java.util.List<${typeOf(type.of)}>`;
    case 'map': return `java.util.Map<String, ${typeOf(type.of)}>`;
    case 'answer': return `Answer<${typeOf(type.of)}>`;
    case 'nullable': return typeOf(type.of);
    case 'named': return type.name;
    default: return 'Object';
  }
}

// An expression for the function that makes the value of what org.json holds, and for the one back.
function reading(type) {
  switch (type.kind) {
    case 'boolean': return 'Fields::truth';
    case 'integer': return 'Fields::integer';
    case 'number': return 'Fields::number';
    case 'string': return 'Fields::text';
    case 'list': return `Fields.listOf(${reading(type.of)})`;
    case 'map': return `Fields.mapOf(${reading(type.of)})`;
    case 'answer': return `Answer.reading(${reading(type.of)})`;
    case 'nullable': return reading(type.of);
    case 'named': return `${type.name}::from`;
    default: return 'Fields::any';
  }
}

const doc = (text, indent) => `${indent}/** ${(text || 'see the method').replaceAll('*/', '* /').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;

function fieldText(field, record) {
  const type = typeOf(field.type);
  const name = member(field.name);
  const missing = field.required ? '' : '; null where it is missing';
  const getter = `${doc(field.about + missing, '  ')} */\n  public ${type} ${name}() {\n` +
    `    return Fields.read(json, "${field.name}", ${reading(field.type)});\n  }\n`;
  if (!record.sent) return getter;
  return `${getter}\n  public ${record.name} ${name}(${type} value) {\n` +
    `    Fields.write(json, "${field.name}", value);\n    return this;\n  }\n`;
}

function recordText(record) {
  const made = record.sent ? `  public ${record.name}() {\n    this(new org.json.JSONObject());\n  }\n\n` : '';
  return `public final class ${record.name} implements Fields.Written {
  private final org.json.JSONObject json;

${made}  private ${record.name}(org.json.JSONObject json) {
    this.json = json;
  }

  public static ${record.name} from(Object value) {
    return new ${record.name}(Fields.object(value));
  }

${record.fields.map((field) => fieldText(field, record)).join('\n')}
  public Object asJson() {
    return json;
  }

  public String toString() {
    return json.toString();
  }
}
`;
}

function choiceText({ name, values }) {
  return `public enum ${name} implements Fields.Written {
${values.map((value) => `  ${constant(value)}("${value}")`).join(',\n')};

  private final String text;

  ${name}(String text) {
    this.text = text;
  }

  public static ${name} from(Object value) {
    for (${name} each : values()) {
      if (each.text.equals(value)) return each;
    }
    throw new IllegalStateException("not one of ${name}: " + value);
  }

  public Object asJson() {
    return text;
  }

  public String toString() {
    return text;
  }
}
`;
}

function methodText({ name, about, params, bare, result }) {
  const method = (given, sent) => `${doc(about, '  ')} */\n  public ${typeOf(result)} ${camel(name)}(${given}) {\n` +
    `    return Fields.result(ask.ask("${name}", ${sent}), ${reading(result)});\n  }\n`;
  const without = params && !bare ? [] : [method('', '"{}"')];
  return [...without, ...(params ? [method(`${params} params`, 'params.toString()')] : [])].join('\n');
}

export function java({ records, choices, methods }, origin) {
  const file = (name, text) => ({ path: `org/genu/data/${name}.java`, text: `// ${origin}\npackage org.genu.data;\n\n${text}` });
  const clientText = `/** Every method of the core, with its types, over any way of asking. */
public final class Client {
  /** Sends one request, its parameters as a JSON object, and gives the whole reply. */
  public interface Ask {
    String ask(String method, String params);
  }

  private final Ask ask;

  public Client(Ask ask) {
    this.ask = ask;
  }

${methods.map(methodText).join('\n')}}
`;
  return [...records.map((record) => file(record.name, recordText(record))),
    ...choices.map((choice) => file(choice.name, choiceText(choice))), file('Client', clientText)];
}
