// The OpenRPC document by its own meta-schema, and every request and reply of the journey, and of every view that takes
// nothing, by the schemas in it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const require = createRequire(join(process.env.GENU_SCHEMA_MODULES, 'package.json'));
const { validateOpenRPCDocument } = require('@open-rpc/schema-utils-js');
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats');

const document = JSON.parse(readFileSync(process.env.GENU_OPENRPC, 'utf8')).result;
const journey = JSON.parse(readFileSync(new URL('../doors/journey.json', import.meta.url), 'utf8'));
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));

const envelope = ajv.compile({
  type: 'object', required: ['jsonrpc', 'id'], oneOf: [{ required: ['result'] }, { required: ['error'] }],
  properties: { jsonrpc: { const: '2.0' }, id: {}, result: {},
    error: { type: 'object', required: ['code', 'message'], additionalProperties: false,
      properties: { code: { type: 'integer' }, message: { type: 'string' }, data: { type: 'object' } } } },
  additionalProperties: false,
});

const schemas = new Map(document.methods.map(({ name, params, result, errors }) => [name, {
  params: ajv.compile({
    type: 'object', additionalProperties: false,
    properties: Object.fromEntries(params.map((param) => [param.name, param.schema])),
    required: params.filter(({ required }) => required).map((param) => param.name),
  }),
  result: ajv.compile(result.schema),
  codes: errors.map(({ code }) => code),
}]));

function fits(check, value, what) {
  assert.ok(check(value), `${what}: ${ajv.errorsText(check.errors)} in ${JSON.stringify(value).slice(0, 400)}`);
}

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'genu-schemas-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

// What `genu rpc` answers to these requests at that moment.
function ask(atMs, requests) {
  const input = requests.map(({ method, params }, id) => `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  const now = new Date(atMs).toISOString().slice(0, 16) + '+00:00';
  const output = execFileSync(process.env.GENU_COMMAND, ['--data', folder, '--now', now, 'rpc'], { input: input.join('') });
  const replies = output.toString().trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(replies.map(({ id }) => id), requests.map((_, id) => id));
  return replies;
}

function check(requests, replies) {
  requests.forEach(({ method, params }, i) => {
    const { params: asked, result, codes } = schemas.get(method);
    fits(envelope, replies[i], method);
    fits(asked, params, `${method} is asked`);
    if (replies[i].error) assert.ok(codes.includes(replies[i].error.code), `${method}: ${replies[i].error.code}`);
    else fits(result, replies[i].result, `${method} answers`);
  });
}

const plainViews = document.methods.filter(({ name, params }) => name.startsWith('view.') && params.every((param) => !param.required))
  .map(({ name }) => ({ method: name, params: {} }));

test('the document is one of OpenRPC', () => {
  const valid = validateOpenRPCDocument(document);
  assert.equal(valid === true ? '' : valid.message, '');
});

test('every request and reply of the journey fits its schemas', () => {
  let atMs = journey.start_ms;
  check(plainViews, ask(atMs, plainViews));
  let waiting = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const replies = ask(atMs, waiting);
    for (const { error } of replies) assert.equal(error, undefined);
    check(waiting, replies);
    waiting = [];
  };
  for (const step of journey.steps) {
    if (!step.pass_min) {
      waiting.push(step);
      continue;
    }
    flush();
    atMs += step.pass_min * 60_000;
  }
  flush();
  check(plainViews, ask(atMs, plainViews));
});

test('what the schemas refuse the core refuses, and says so in the way the document has it', () => {
  const wrong = [
    ['do.log-check-in', { side: 'left', entry: { pain_now: 11 } }],
    ['do.log-check-in', { side: 'left', entry: { pain_now: 'never' } }],
    ['do.log-check-in', { side: 'middle', entry: {} }],
    ['do.start-programme', { side: 'left' }],
    ['view.diary', { most: 0 }],
    ['view.today', { stranger: true }],
    ['view.exercise', {}],
  ].map(([method, params]) => ({ method, params }));
  ask(journey.start_ms, wrong).forEach((reply, i) => {
    const { method, params } = wrong[i];
    assert.ok(!schemas.get(method).params(params), `${method} takes ${JSON.stringify(params)}`);
    fits(envelope, reply, method);
    assert.equal(reply.error?.code, -32602, method);
  });
});
