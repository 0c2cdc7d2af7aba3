// node generate.mjs DOCUMENT LANGUAGE FOLDER: writes the typed client of one language from an OpenRPC document.
// Files that would not change are left alone, so that nothing is built again for them; files of types that are gone are
// removed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { readDocument } from './document.mjs';
import { java } from './java.mjs';
import { swift } from './swift.mjs';
import { typescript } from './typescript.mjs';

const languages = { java, swift, typescript };
const origin = 'Generated from the OpenRPC document of the core by frontend/clients. Not to be changed by hand.';

const filesIn = (folder) => (existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  : []);

function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const [documentPath, language, folder] = process.argv.slice(2);
if (!folder || !languages[language]) {
  console.error(`generate.mjs DOCUMENT ${Object.keys(languages).join('|')} FOLDER`);
  process.exit(2);
}
const files = languages[language](readDocument(readFileSync(documentPath, 'utf8')), origin);
for (const { path, text } of files) put(join(folder, path), text);
const wanted = new Set(files.map(({ path }) => path));
for (const path of filesIn(folder)) {
  if (!wanted.has(relative(folder, path)) && readFileSync(path, 'utf8').startsWith(`// ${origin}`)) rmSync(path);
}
