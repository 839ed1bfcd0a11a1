import { describe, expect, it } from 'vitest';
import { incidents } from '../../incidents/index.ts';
import { checks } from '../../src/catalogue/checks.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { AWS_GLOBAL, AWS_OPTIONS, KUBECTL_GLOBAL, KUBECTL_OPTIONS } from '../support/program-options.ts';
import { simpleCommands } from '../support/shell-parts.ts';

const advised = [
  ...kinds.flatMap(kind => kind.text.advice),
  ...checks.flatMap(check => Object.values(check.text.codes).flatMap(code => code.fix)),
].flatMap(step => step.command ?? []);
const scripts = [...new Set([...advised, ...incidents.flatMap(incident => incident.repair ?? [])])];
const commands = scripts.flatMap(script => simpleCommands(script).map(words => ({ script, words })));

/** Operations have two words, but `wait` and `create secret`, which have three. */
function nameOf(words: readonly string[], table: Readonly<Record<string, string>>): string {
  const named = [3, 2, 1].map(count => words.slice(1, 1 + count).join(' '));
  return named.find(name => table[name] !== undefined) ?? named[1] ?? '';
}

/** Names of options, without dashes and values; a placeholder may stand for one of several. */
function optionsIn(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).flatMap(word => {
    const [, long, short] = /^(?:--([a-z][a-z0-9-]*)|-([a-zA-Z]))/.exec(word) ?? [];
    return long ?? short ?? [];
  });
}

function strangers(program: string, table: Readonly<Record<string, string>>, everywhere: string) {
  return commands
    .filter(({ words }) => words[0] === program)
    .flatMap(({ script, words }) => {
      const name = nameOf(words, table);
      const known = table[name];
      if (known === undefined) return [`${program} ${name}: no such operation (${script})`];
      const all = new Set(`${known} ${everywhere}`.split(' '));
      return optionsIn(words)
        .filter(option => !all.has(option))
        .map(option => `${program} ${name}: no option ${option} (${script})`);
    });
}

describe('commands that are advised or repair the demo', () => {
  it('are many', () => {
    expect(commands.filter(({ words }) => words[0] === 'aws').length).toBeGreaterThan(100);
    expect(commands.filter(({ words }) => words[0] === 'kubectl').length).toBeGreaterThan(100);
  });

  it('of the AWS CLI exist, with their options', () => {
    expect(strangers('aws', AWS_OPTIONS, AWS_GLOBAL)).toEqual([]);
  });

  it('of kubectl exist, with their options', () => {
    expect(strangers('kubectl', KUBECTL_OPTIONS, KUBECTL_GLOBAL)).toEqual([]);
  });
});
