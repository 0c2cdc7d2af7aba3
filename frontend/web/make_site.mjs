// Puts the page together: the sources, the generated client and the words become JavaScript in the folder --out, beside
// the WebAssembly module, the typeface and what needs no making. See CMakeLists.txt for the arguments.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const names = ['sources', 'client', 'modules', 'words', 'fonts', 'wasm', 'work', 'out'];
const { values: given } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });

// Every text of the front ends that speak as we do, as one object whose keys the compiler knows.
function wordsModule() {
  const texts = {};
  for (const file of readdirSync(given.words).filter((name) => name.endsWith('.en-GB.json') || name === 'en-GB.json')) {
    if (!file.startsWith('cli')) Object.assign(texts, JSON.parse(readFileSync(join(given.words, file), 'utf8')));
  }
  return `export const texts = ${JSON.stringify(texts, null, 1)} as const;\n`;
}

function compile() {
  rmSync(given.work, { recursive: true, force: true });
  cpSync(join(given.sources, 'src'), given.work, { recursive: true });
  copyFileSync(join(given.client, 'client.ts'), join(given.work, 'client.ts'));
  copyFileSync(join(given.sources, 'tsconfig.json'), join(given.work, 'tsconfig.json'));
  writeFileSync(join(given.work, 'page', 'texts.ts'), wordsModule());
  const compiler = join(given.modules, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', given.work, '--outDir', given.out], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(1);
}

rmSync(given.out, { recursive: true, force: true });
mkdirSync(join(given.out, 'fonts'), { recursive: true });
compile();
for (const name of ['index.html', 'page/look.css']) copyFileSync(join(given.sources, 'src', name), join(given.out, name));
for (const weight of ['Regular', 'SemiBold']) {
  copyFileSync(join(given.fonts, `Inter-${weight}.otf`), join(given.out, 'fonts', `Inter-${weight}.otf`));
}
for (const name of ['genu.mjs', 'genu.wasm']) copyFileSync(join(given.wasm, name), join(given.out, 'worker', name));
