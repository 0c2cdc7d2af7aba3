// What the generator makes of a small document that has one of everything.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../../frontend/clients/document.mjs';
import { java } from '../../frontend/clients/java.mjs';
import { swift } from '../../frontend/clients/swift.mjs';
import { typescript } from '../../frontend/clients/typescript.mjs';

const silence = { enum: ['not-asked', 'no-answer', 'declined'] };
const integer = { type: 'integer' };
const side = { enum: ['left', 'right'], description: 'which knee' };
const record = (title, properties, required = []) => ({ title, type: 'object', properties, required });
const entry = record('entry', { id: { type: 'string' }, side, pain: { anyOf: [integer, silence] } }, ['id', 'side']);
const mark = (values) => ({ enum: values });

function documentOf(methods) {
  return JSON.stringify({ methods: methods.map(([name, params, result]) => ({
    name, summary: `What ${name} does.`, params, result: { name: 'result', schema: result } })) });
}

const diary = [
  ['view.diary', [], record('diary', { entries: { type: 'array', items: entry } }, ['entries'])],
  ['view.open', [], { anyOf: [entry, { type: 'null' }] }],
  ['view.marks', [], record('marks', { mark: mark(['a', 'b']), values: { type: 'object', additionalProperties: integer } })],
  ['view.week', [], record('week', { mark: mark(['2-days', 'new']), days: { type: 'array', items: {} } })],
  ['do.log', [{ name: 'entry', required: true, schema: record('entry', { side, note: { type: 'string' } }) }], record('set', {})],
  ['may.log', [{ name: 'entry', required: true, schema: record('entry', { side, note: { type: 'string' } }) }], { type: 'boolean' }],
];
const read = () => readDocument(documentOf(diary));
const field = (from, name, of) => from.records.find((each) => each.name === name).fields.find((each) => each.name === of);

test('a record stands once, and a second shape of its name is named for its place', () => {
  const names = read().records.map(({ name }) => name);
  assert.deepEqual(names, ['DiaryRecord', 'Entry', 'LogParams', 'LogParamsEntry', 'Marks', 'SetRecord', 'Week']);
});

test('what is asked and what is checked first take the same', () => {
  const { methods } = read();
  assert.equal(methods.find(({ name }) => name === 'do.log').params, 'LogParams');
  assert.equal(methods.find(({ name }) => name === 'may.log').params, 'LogParams');
});

test('a choice is named for its field, and for its record too where the field means two things', () => {
  assert.deepEqual(read().choices.map(({ name }) => name), ['MarksMark', 'Side', 'WeekMark']);
});

test('missing, unanswered, null and open schemas are told apart', () => {
  const made = read();
  assert.equal(field(made, 'Entry', 'pain').required, false);
  assert.deepEqual(field(made, 'Entry', 'pain').type, { kind: 'answer', of: { kind: 'integer' } });
  assert.deepEqual(field(made, 'Marks', 'values').type, { kind: 'map', of: { kind: 'integer' } });
  assert.deepEqual(field(made, 'Week', 'days').type, { kind: 'list', of: { kind: 'any' } });
  assert.equal(made.methods.find(({ name }) => name === 'view.open').result.kind, 'nullable');
});

test('only what is sent can be written', () => {
  const sent = read().records.filter((each) => each.sent).map(({ name }) => name);
  assert.deepEqual(sent, ['LogParams', 'LogParamsEntry']);
});

test('a method whose parameters may all be left out is asked without any', () => {
  const document = readDocument(documentOf([['view.now', [{ name: 'person', schema: { type: 'string' } }], record('now', {})]]));
  assert.equal(document.methods[0].bare, true);
  assert.ok(read().methods.every(({ bare }) => !bare));
  const text = java(document, 'made').find(({ path }) => path.endsWith('/Client.java')).text;
  assert.match(text, /public Now viewNow\(\)/);
  assert.match(text, /public Now viewNow\(NowParams params\)/);
  assert.match(typescript(document, 'made')[0].text, /viewNow: \(params: NowParams = {}\): Promise<Now>/);
  assert.match(swift(document, 'made')[1].text, /public func viewNow\(_ params: NowParams = NowParams\(\)\) throws -> Now/);
});

test('no field takes the name of what every record has', () => {
  const document = readDocument(documentOf([['view.odd', [], record('odd', { as_json: integer, written: integer })]]));
  const text = java(document, 'made').find(({ path }) => path.endsWith('/Odd.java')).text;
  assert.match(text, /public Long asJson_\(\)/);
  assert.match(text, /public Long written\(\)/);
});

test('a further method changes no name', () => {
  const more = readDocument(documentOf([...diary, ['view.more', [], record('more', { side, weather: mark(['sun']) })]]));
  const before = read();
  for (const { name } of [...before.records, ...before.choices]) {
    assert.ok([...more.records, ...more.choices].some((each) => each.name === name), name);
  }
});

test('the answer of rpc.discover will do as it is', () => {
  assert.deepEqual(readDocument(`{"jsonrpc":"2.0","id":1,"result":${documentOf(diary)}}`), read());
});

test('each language says the same in its own way', () => {
  const [script] = typescript(read(), 'made');
  assert.match(script.text, /doLog: \(params: LogParams\): Promise<SetRecord>/);
  assert.match(script.text, /viewOpen: \(\): Promise<Entry \| null>/);
  assert.match(script.text, /readonly pain\?: Answer<number>;/);
  const files = java(read(), 'made');
  const entryText = files.find(({ path }) => path.endsWith('/Entry.java')).text;
  assert.match(entryText, /public Answer<Long> pain\(\)/);
  assert.doesNotMatch(entryText, /public Entry pain\(/);
  assert.match(files.find(({ path }) => path.endsWith('/WeekMark.java')).text, /_2_DAYS\("2-days"\),\n {2}NEW\("new"\)/);
  const [types, methods] = swift(read(), 'made');
  assert.match(types.text, /public var pain: Answer<Int64>\?/);
  assert.match(types.text, /case _2Days = "2-days"/);
  assert.match(methods.text, /public func viewOpen\(\) throws -> Entry\?/);
});
