import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderDeploy } from '../scripts/generate-deploy.ts';

const shipped = Object.entries(renderDeploy());
const textOf = (name: string) => readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8');

describe('shipped roles', () => {
  it.each(shipped)('%s is what the checks declare today', (name, text) => {
    expect(textOf(name), 'run `npm run generate`').toBe(text);
  });

  it('let the cluster be read only, and no secrets', () => {
    const { rules } = parse(textOf('kubernetes-clusterrole.yaml'));
    const verbs = new Set(rules.flatMap((rule: { verbs: string[] }) => rule.verbs));
    const resources = rules.flatMap((rule: { resources: string[] }) => rule.resources);
    expect([...verbs].sort()).toEqual(['get', 'list']);
    expect(resources).not.toContain('secrets');
    expect(resources).not.toContain('*');
  });

  it('let AWS be read only', () => {
    const { Statement } = JSON.parse(textOf('aws-policy.json'));
    const actions = Statement.flatMap((one: { Action: string[] }) => one.Action);
    for (const action of actions)
      expect(action).toMatch(
        /^[a-z0-9-]+:(Get|List|Describe|Lookup|Simulate|Decode|BatchGet|BatchCheck)[A-Za-z]+$/,
      );
  });

  it('let Azure be read only', () => {
    const { Actions, DataActions } = JSON.parse(textOf('azure-role.json'));
    for (const action of Actions) expect(action).toMatch(/\/read$/);
    expect(DataActions).toEqual([]);
  });
});
