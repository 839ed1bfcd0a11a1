import { textAt } from '../fields.ts';
import type { Resource } from '../world.ts';
import type { Call } from './call.ts';

/** IAM resources of the call's account. */
export function iamList({ world, account }: Call, list: string): readonly Resource[] {
  return world.accounts[account]?.iam[list] ?? [];
}

/** Resources of a service in the call's account and region. */
export function regionalList(
  { world, account, region }: Call,
  service: string,
  list: string,
): readonly Resource[] {
  return world.accounts[account]?.regions[region]?.[service]?.[list] ?? [];
}

/** The resource with a certain text in a field. */
export function firstWith(
  resources: readonly Resource[],
  field: string,
  value: string,
): Resource | undefined {
  return resources.find(resource => textAt(resource, field) === value);
}

/** A copy without the fields that only the world knows. */
export function without(resource: Resource, ...fields: readonly string[]): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !fields.includes(name)));
}
