import { describe, expect, it } from 'vitest';
import { checks } from '../../src/catalogue/checks.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { ENTITY_NAMES } from '../../src/domain/entities.ts';
import { phraseAdvice } from '../../src/pipeline/phrase.ts';
import { complaintsAbout } from '../../src/security/commands/complaints-about.ts';
import { undoOf } from '../../src/security/commands/undo-of.ts';

const NAMES = Object.fromEntries(
  [...ENTITY_NAMES, 'restart', 'roleName'].map(name => [name, `deployment/${name.toLowerCase()}`]),
);
const LOCATIONS = { scope: { context: 'prod', region: 'eu-west-1', subscription: 's' }, profiles: {} };
const fixes = checks.flatMap(check =>
  Object.entries(check.text.codes).flatMap(([code, { fix }]) =>
    fix.flatMap(({ command }) => (command === undefined ? [] : [{ of: `${check.id} ${code}`, command }])),
  ),
);

describe.each(kinds)('advice of $id', ({ text }) => {
  const steps = [...text.advice, ...(text.whenWell ?? [])].map(({ fits: _fits, ...step }) => step);

  it('surprises nobody', () => {
    const commands = phraseAdvice(steps, NAMES, LOCATIONS, true).flatMap(({ command }) => command ?? []);
    expect(commands.flatMap(complaintsAbout)).toEqual([]);
  });

  it('changes nothing while it is not known what it is about', () => {
    const printed = phraseAdvice(steps, NAMES, LOCATIONS, false).filter(step => step.command !== undefined);
    expect(printed.filter(step => step.effect !== 'look')).toEqual([]);
  });
});

it.each(fixes)('the fix of $of surprises nobody: $command', ({ command }) => {
  const filled = command.replaceAll(/\{(?:restart|owner)\}/g, 'deployment/web').replaceAll(/[{}]/g, '');
  expect(complaintsAbout(filled)).toEqual([]);
  const undo = undoOf(filled);
  expect(undo === undefined ? [] : complaintsAbout(undo)).toEqual([]);
});
