import type { Withdrawn, World } from '../../simulator/world.ts';
import type { Permission } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';

/** The world after whoever runs the bot has granted the permissions that a report names as missing. */
export function grantMissing(world: World, { unchecked }: Report): World {
  const granted = new Set(
    unchecked.flatMap(({ obstacle }) => (obstacle.kind === 'forbidden' ? wordOf(obstacle.permission) : [])),
  );
  const left = Object.entries(world.withdrawn).map(([provider, words]) => {
    return [provider, (words ?? []).filter((word: string) => !granted.has(word))];
  });
  const withdrawn: Withdrawn = Object.fromEntries(left);
  return { ...world, withdrawn };
}

function wordOf(permission: Permission): string {
  if (permission.provider !== 'kubernetes') return permission.action;
  const { verb, resource, group } = permission;
  const [plural = '', ...subresource] = resource.split('/');
  return `${verb} ${[plural, ...(group ? [group] : [])].join('.')}${subresource.map(one => `/${one}`).join('')}`;
}
