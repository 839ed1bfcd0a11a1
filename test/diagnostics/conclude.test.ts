import { describe, expect, it } from 'vitest';
import { consequences } from '../../src/catalogue/consequences.ts';
import { defineCheck, ok } from '../../src/diagnostics/check.ts';
import { type Consequence, conclude } from '../../src/diagnostics/conclude.ts';
import { contradictionsIn } from '../support/contradictions.ts';

const evidence = [{ subject: 'a', path: '', value: 'b' }] as const;
const check = (id: string, more: { symptom?: true } = {}) =>
  defineCheck({
    ...more,
    id,
    needs: [],
    reads: {},
    codes: { broken: [] },
    text: { title: id, codes: { broken: { says: id, fix: [] } } },
    run: () => ok([]),
  });
const [route, node, pod] = [check('aws/route'), check('kubernetes/node'), check('kubernetes/pod')] as const;
const state = check('kubernetes/state', { symptom: true });
const broken = (one: typeof route) =>
  ({ check: one, outcome: { status: 'problem', code: 'broken', args: {}, evidence } }) as const;
const of = (one: typeof route) => ({ check: one, codes: ['broken'] });
const nodeFollows: Consequence = { findings: of(node), of: [of(route)] };
const podFollows: Consequence = { findings: of(pod), of: [of(node)] };

const concluded = (
  found: readonly (typeof route)[],
  causes: readonly (typeof route)[],
  rules: readonly Consequence[],
) => {
  const { cause, others } = conclude(found.map(broken), causes.map(of), rules);
  const told = others.map(one => `${one.check.id} < ${one.followsFrom?.check.id ?? 'itself'}`);
  return { cause: cause?.check.id ?? null, others: told };
};

describe('conclude', () => {
  it('leads with what explains the first cause, though that comes later in the order', () => {
    expect(concluded([node, route], [node, route], [nodeFollows])).toEqual({
      cause: 'aws/route',
      others: ['kubernetes/node < aws/route'],
    });
  });

  it('follows explanations to their root', () => {
    expect(concluded([pod, node, route], [pod], [nodeFollows, podFollows])).toEqual({
      cause: 'aws/route',
      others: ['kubernetes/pod < aws/route', 'kubernetes/node < aws/route'],
    });
  });

  it('leaves a problem that nothing explains to stand for itself', () => {
    expect(concluded([node, pod], [node], [nodeFollows])).toEqual({
      cause: 'kubernetes/node',
      others: ['kubernetes/pod < itself'],
    });
  });

  it('lets the state of a target follow from whatever else was found, and never lead before it', () => {
    expect(concluded([state, route], [route], []).others).toEqual(['kubernetes/state < aws/route']);
    expect(concluded([state, route], [], []).others).toEqual([
      'aws/route < itself',
      'kubernetes/state < aws/route',
    ]);
    expect(concluded([state], [], []).others).toEqual(['kubernetes/state < itself']);
  });
});

type Named = `${string}: ${string}`;

describe('the declared consequences', () => {
  const edges = consequences.flatMap(({ findings, of: reasons }) =>
    findings.codes.flatMap(code =>
      reasons.flatMap(reason =>
        reason.codes.map(by => [`${findings.check.id}: ${code}`, `${reason.check.id}: ${by}`] as const),
      ),
    ),
  );

  it('never lead back to where they began', () => {
    const next = Map.groupBy(edges, ([from]) => from);
    const reaches = (from: Named, seen: readonly Named[]): readonly string[] =>
      (next.get(from) ?? []).flatMap(([, to]) =>
        seen.includes(to) ? [`${[...seen, to].join(' → ')}`] : reaches(to, [...seen, to]),
      );
    for (const from of next.keys()) expect(reaches(from, [from])).toEqual([]);
  });
});

describe('contradictionsIn', () => {
  const steps = (...commands: readonly string[]) => commands.map(command => ({ text: 'Do.', command }));

  it('finds what is given and then taken, and not what is replaced', () => {
    const give = 'aws iam attach-role-policy --role-name a --policy-arn b';
    const take = 'aws iam detach-role-policy --role-name a --policy-arn b';
    expect(contradictionsIn(steps(give, take))).toHaveLength(1);
    expect(contradictionsIn(steps(take, give))).toEqual([]);
    expect(contradictionsIn(steps(give, take.replace('name a', 'name c')))).toEqual([]);
  });

  it('finds a command that another step warns of', () => {
    const warning = { text: 'Do not add the permission to prod-node.' };
    const command = 'aws iam put-role-policy --role-name prod-node --policy-name s3 --policy-document {}';
    expect(contradictionsIn([warning, ...steps(command)])).toHaveLength(1);
  });

  it('finds marks and variables that are set and unset', () => {
    expect(
      contradictionsIn(steps('kubectl annotate sa a -n b k/x=1', 'kubectl annotate sa a -n b k/x-')),
    ).toHaveLength(1);
    expect(
      contradictionsIn(steps('kubectl set env deploy/a A_B=1', 'kubectl set env deploy/a A_B-')),
    ).toHaveLength(1);
  });
});
