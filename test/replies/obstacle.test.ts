import { expect, test } from 'vitest';
import type { Obstacle } from '../../src/domain/outcome.ts';
import { obstacleText } from '../../src/replies/obstacle.ts';

const CASES: readonly (readonly [Obstacle, string, string?])[] = [
  [
    {
      kind: 'forbidden',
      permission: { provider: 'kubernetes', verb: 'get', group: '', resource: 'pods/log', namespace: 'shop' },
    },
    'The bot is not allowed to get pods/log in namespace shop.',
    '- apiGroups: [""]\n  resources: ["pods/log"]\n  verbs: ["get"]',
  ],
  [
    {
      kind: 'forbidden',
      permission: { provider: 'kubernetes', verb: 'list', group: 'apps', resource: 'deployments' },
    },
    'The bot is not allowed to list deployments.apps.',
    '- apiGroups: ["apps"]\n  resources: ["deployments"]\n  verbs: ["list"]',
  ],
  [
    { kind: 'forbidden', permission: { provider: 'aws', action: 'iam:GetRole', account: '123456789012' } },
    'The bot is not allowed to call iam:GetRole in account 123456789012.',
    '{\n  "Effect": "Allow",\n  "Action": "iam:GetRole",\n  "Resource": "*"\n}',
  ],
  [
    {
      kind: 'forbidden',
      permission: { provider: 'azure', action: 'Microsoft.ContainerService/managedClusters/read' },
    },
    'The bot is not allowed to perform Microsoft.ContainerService/managedClusters/read.',
    '{\n  "actions": [\n    "Microsoft.ContainerService/managedClusters/read"\n  ]\n}',
  ],
  [
    { kind: 'unreachable', target: 'cluster prod', why: 'it refused the connection' },
    'cluster prod could not be reached: it refused the connection.',
  ],
  [{ kind: 'unreachable', target: 'cluster prod' }, 'cluster prod could not be reached.'],
  [{ kind: 'not-configured', missing: 'Account 123456789012' }, 'Account 123456789012 is not configured.'],
  [{ kind: 'timed-out', afterMs: 10_000 }, 'No answer within 10.0 s.'],
  [{ kind: 'crashed', error: 'x is not a function' }, 'The check itself failed: x is not a function'],
  [
    { kind: 'unauthenticated', target: 'AWS', why: 'the token has expired' },
    'AWS refused the credentials: the token has expired.',
  ],
];

test.each(CASES.map(([obstacle, says, rule]) => ({ obstacle, says, rule })))(
  '$says',
  ({ obstacle, says, rule }) => {
    const text = obstacleText(obstacle);
    expect(text.says).toBe(says);
    expect(text.remedy?.rule).toBe(rule);
  },
);
