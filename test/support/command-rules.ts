import type { Report, Step } from '../../src/domain/report.ts';
import { complaintsAbout } from '../../src/security/commands/complaints-about.ts';
import { effectOf } from '../../src/security/commands/effect-of.ts';
import { placeCommand } from '../../src/security/commands/place-command.ts';

/** What the steps of a report may not do, a sentence each: surprise whoever pastes them, or leave open where they run. */
export function surprisesIn({ steps, scope, target }: Report): readonly string[] {
  return steps.flatMap(step => [
    ...(step.command === undefined ? [] : complaintsAbout(step.command)),
    ...(step.undo === undefined ? [] : complaintsAbout(step.undo)),
    ...placeless(step, scope),
    ...(target === null && step.command !== undefined && step.effect !== 'look'
      ? ['changes what was not found']
      : []),
    ...(step.command !== undefined && step.effect !== effectOf(step.command) ? ['says another effect'] : []),
  ]);
}

function placeless(
  { command, undo, where }: Step,
  { account, profile, ...scope }: Report['scope'],
): readonly string[] {
  const told = [command, undo].filter(one => one !== undefined);
  const lacking = told.filter(
    one => placeCommand(one, { ...scope, context: 'c', region: 'r', subscription: 's' }) !== one,
  );
  const accountless =
    /(?:^|[\s(])aws /.test(command ?? '') &&
    !command?.includes(' --profile ') &&
    !where?.startsWith('account ');
  return [
    ...lacking.map(one => `does not say where it runs: ${one}`),
    ...(accountless && (account ?? profile) !== undefined
      ? [`does not say in which account: ${command}`]
      : []),
  ];
}
