import { expect, it } from 'vitest';
import { checks } from '../../src/catalogue/checks.ts';
import { kinds } from '../../src/catalogue/index.ts';
import type { FixStep } from '../../src/domain/error-kind.ts';
import { lintCommand } from '../../src/security/fill.ts';

const steps: readonly FixStep[] = [
  ...kinds.flatMap(kind => kind.text.advice),
  ...checks.flatMap(check => Object.values(check.text.codes).flatMap(code => code.fix ?? [])),
];
const commands = [...new Set(steps.flatMap(step => step.command ?? []))];

it.each(commands)('can be filled safely: %s', command => {
  expect(lintCommand(command)).toEqual([]);
});
