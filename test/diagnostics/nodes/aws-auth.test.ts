import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeMap } from '../../../src/diagnostics/kubernetes/aws-auth-admits-node-role/judge.ts';
import { mappedArnOf, patchFor, readAwsAuth } from '../../../src/diagnostics/nodes/aws-auth.ts';

const ARN = 'arn:aws:iam::111122223333:role/team/node';
const MAPPED = 'arn:aws:iam::111122223333:role/node';
const NODE = {
  roleArn: MAPPED,
  username: 'system:node:{{EC2PrivateDNSName}}',
  groups: ['system:bootstrappers', 'system:nodes'],
};
const ROLE = { arn: ARN, name: 'node', profile: 'node-profile' };

describe('aws-auth', () => {
  it('is written without the path of a role', () => {
    expect(mappedArnOf(ARN)).toBe(MAPPED);
    expect(mappedArnOf(MAPPED)).toBe(MAPPED);
  });

  it.each([
    ['- rolearn: a\n\tusername: b\n', /line 2/],
    ['rolearn: a\n', /not a list/],
    ['- username: b\n', /entry 1 has no rolearn/],
  ])('%j is broken, and it says where', (text, why) => {
    const read = readAwsAuth(text);
    expect(read).toMatchObject({ is: 'broken', why: expect.stringMatching(why) });
  });

  it.each([
    ['admitted', { is: 'admitted' }, NODE],
    [
      'role-missing',
      { code: 'role-missing', place: -1 },
      { ...NODE, roleArn: 'arn:aws:iam::111122223333:role/ci' },
    ],
    [
      'instance-profile',
      { code: 'instance-profile', place: 0 },
      { ...NODE, roleArn: 'arn:aws:iam::111122223333:instance-profile/node-profile' },
    ],
    ['role-path', { code: 'role-path', place: 0 }, { ...NODE, roleArn: ARN }],
    ['wrong-groups', { code: 'wrong-groups', found: 'system:nodes' }, { ...NODE, groups: ['system:nodes'] }],
    ['wrong-username', { code: 'wrong-username', found: 'me' }, { ...NODE, username: 'me' }],
  ])('%s', (_code, expected, entry) => {
    expect(judgeMap([entry], ROLE)).toMatchObject(expected);
  });

  it('is patched in one place, and keeps what else is there', () => {
    const others = { rolearn: 'arn:aws:iam::111122223333:role/ci', username: 'ci', groups: ['x'] };
    const broken = { rolearn: ARN, username: 'me', groups: ['eks:kube-proxy-windows'] };
    const { data } = JSON.parse(patchFor([others, broken], ARN, 1));
    expect(parse(data.mapRoles)).toEqual([
      others,
      {
        rolearn: MAPPED,
        username: NODE.username,
        groups: [...NODE.groups, 'eks:kube-proxy-windows'],
      },
    ]);
  });
});
