import type { Resource } from '../world.ts';

/** A test of labels; `undefined` from the parser means that the selector is malformed. */
export type LabelTest = (labels: Resource) => boolean;

const EXISTS = /^(!?)\s*([A-Za-z0-9._/-]{1,317})$/;
const EQUALS = /^([A-Za-z0-9._/-]{1,317})\s*(==|=|!=)\s*([A-Za-z0-9._-]{0,63})$/;
const SET = /^([A-Za-z0-9._/-]{1,317})\s{1,9}(in|notin)\s*\(([^()]{0,1000})\)$/;

/** The test that a label selector stands for. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function labelTestOf(selector: string): LabelTest | undefined {
  const tests: LabelTest[] = [];
  for (const requirement of requirementsOf(selector)) {
    const test = requirementTest(requirement);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return labels => tests.every(test => test(labels));
}

function requirementsOf(selector: string): readonly string[] {
  if (selector.trim() === '') return [];
  return selector.split(/,(?![^(]{0,1000}\))/).map(part => part.trim());
}

function requirementTest(requirement: string): LabelTest | undefined {
  const [, not, existing] = EXISTS.exec(requirement) ?? [];
  if (existing !== undefined) return labels => existing in labels === (not === '');
  const [, key, operator, value] = EQUALS.exec(requirement) ?? [];
  if (key !== undefined) return labels => (labels[key] === value) === (operator !== '!=');
  const [, member, membership, values] = SET.exec(requirement) ?? [];
  if (member === undefined || values === undefined) return undefined;
  const set: readonly unknown[] = values.split(',').map(one => one.trim());
  return labels => set.includes(labels[member]) === (membership === 'in');
}
