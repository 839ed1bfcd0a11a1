import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARTS, violationsOf } from './support/arrows.ts';
import { cyclesIn } from './support/cycles.ts';
import { importsIn, importsOf } from './support/imports.ts';
import { mask } from './support/mask.ts';
import { PROJECT, sourceFiles } from './support/source-files.ts';

const imports = ['src', 'simulator', 'incidents'].flatMap(folder => importsOf(PROJECT, folder));

const codeOf = (file: string) => mask(readFileSync(join(PROJECT, file), 'utf8'));

const filesThatSay = (words: RegExp, where: RegExp) =>
  sourceFiles(PROJECT, 'src').filter(file => where.test(file) && words.test(codeOf(file)));

describe('the source', () => {
  it('was read at all', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(imports).toContainEqual({
      from: 'src/queue/bull-queue.ts',
      to: 'src/queue/port.ts',
      typeOnly: true,
      local: true,
    });
  });

  it('imports along the arrows only, and packages only where they belong', () => {
    expect(violationsOf(imports, PARTS)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cyclesIn(imports)).toEqual([]);
  });

  it('reads the environment in config only', () => {
    expect(filesThatSay(/\bprocess\s*(\.\s*env|\[)|import\.meta\.env/, /./)).toEqual([
      'src/config/environment.ts',
    ]);
  });

  it('gets time, randomness and the outside handed in, in everything that decides', () => {
    const outside =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bfetch\(|\bconsole\.|\bprocess\.|\bcrypto\.|\b(createConnection|connect|Socket)\(/;
    const deciding = /^src\/(domain|classifier|security|replies|diagnostics|catalogue|pipeline|diagnose\.ts)/;
    expect(filesThatSay(outside, deciding)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const reports = (file: string, text: string) => violationsOf(importsIn(file, text), PARTS);

  it.each([
    ['src/domain/x.ts', "import type { A } from '../queue/port.ts';"],
    ['src/replies/x.ts', "export { a } from '../catalogue/index.ts';"],
    ['src/diagnostics/x.ts', "import {\n  type A,\n  b,\n} from '../providers/aws/client.ts';"],
    ['src/catalogue/x.ts', "import '@aws-sdk/client-iam';"],
    ['src/providers/aws/port.ts', "import type { Role } from '@aws-sdk/client-iam';"],
    ['src/providers/gate.ts', "import { IAMClient } from '@aws-sdk/client-iam';"],
    ['src/handlers/x.ts', "import { openQueue } from '../queue/open.ts';"],
    ['src/handlers/x.ts', "const { Queue } = await import('bullmq');"],
    ['src/diagnose.ts', "import { App } from '@slack/bolt';"],
    ['simulator/x.ts', "import { classify } from '../src/classifier/classify.ts';"],
    ['src/cli/x.ts', "import { aJob } from '../../test/queue/jobs.ts';"],
    ['src/elsewhere/x.ts', "import 'node:fs';"],
  ])('do not let %s say %j', (file, text) => {
    expect(reports(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/providers/aws/client-iam.ts', "import { GetRoleCommand } from '@aws-sdk/client-iam';"],
    ['src/diagnose.ts', "import { classify } from './classifier/classify.ts';"],
    ['src/cli.ts', "import { Command } from 'commander';"],
    ['src/domain/x.ts', "/* import a from 'b' */\n// import a from 'b'\nexport const words = 'import a';"],
  ])('let %s say %j', (file, text) => {
    expect(reports(file, text)).toEqual([]);
  });

  it('see a cycle, also through types', () => {
    const texts = {
      a: "import './b.ts';",
      b: "import type { C } from './c.ts';",
      c: "export * from './a.ts';",
    };
    const found = Object.entries(texts).flatMap(([name, text]) => importsIn(`src/domain/${name}.ts`, text));
    expect(cyclesIn(found)).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
  });
});
