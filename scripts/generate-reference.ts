/** Writes `docs/reference`: a page for each error kind and each check, and an index; all of it is read from the catalogue. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePages } from './reference/pages.ts';

const folder = new URL('../docs/reference/', import.meta.url);

if (import.meta.main) {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of referencePages()) {
    const file = new URL(path, folder);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, text);
  }
}
