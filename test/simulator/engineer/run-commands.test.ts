import { describe, expect, it } from 'vitest';
import { changeIam, findObject } from '../../../simulator/builders/change.ts';
import { issuerOf } from '../../../simulator/builders/eks.ts';
import { PROD } from '../../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { runCommand } from '../../../simulator/engineer/run-commands.ts';
import { textAt } from '../../../simulator/fields.ts';
import type { World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const ANNOTATION = 'eks.amazonaws.com/role-arn';
const LATER = new Date('2026-03-02T10:30:00Z');
const world = healthyWorld(NOW);

describe('eksctl', () => {
  it('associates a provider and creates a service account with its role', () => {
    const none = changeIam(world, ACCOUNT, 'OpenIDConnectProviders', () => []);
    const plan = runCommand(
      none,
      'eksctl utils associate-iam-oidc-provider --cluster prod-eu --region eu-west-1',
      LATER,
    );
    expect(plan.accounts[ACCOUNT]?.iam.OpenIDConnectProviders).toEqual([]);
    const done = runCommand(
      none,
      'eksctl utils associate-iam-oidc-provider --cluster prod-eu --region=eu-west-1 --approve',
      LATER,
    );
    expect(providerOf(done, `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`)).toBeDefined();
    const made = runCommand(
      world,
      'eksctl create iamserviceaccount --cluster prod-eu --namespace shop --name mailer --role-name mailer --attach-policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess --approve',
      LATER,
    );
    expect(JSON.stringify(roleOf(made, 'mailer'))).toContain('system:serviceaccount:shop:mailer');
    expect(
      textAt(
        findObject(made, 'prod-eu', { kind: 'ServiceAccount', namespace: 'shop', name: 'mailer' }),
        'metadata',
        'annotations',
        ANNOTATION,
      ),
    ).toBe(`arn:aws:iam::${ACCOUNT}:role/mailer`);
  });

  it('maps a role in aws-auth', () => {
    const done = runCommand(
      world,
      `eksctl create iamidentitymapping --cluster prod-eu --arn arn:aws:iam::${ACCOUNT}:role/more --group system:bootstrappers --group system:nodes --username 'system:node:{{EC2PrivateDNSName}}'`,
      LATER,
    );
    const map = textAt(
      findObject(done, 'prod-eu', { kind: 'ConfigMap', namespace: 'kube-system', name: 'aws-auth' }),
      'data',
      'mapRoles',
    );
    expect(map).toContain('role/prod-eu-node');
    expect(map).toContain('role/more');
  });
});

describe('commands that only look', () => {
  it.each([
    'kubectl get pods -n shop',
    'kubectl describe sa checkout -n shop',
    'kubectl logs -n shop deploy/checkout --previous | tail -n 20',
    'kubectl rollout status deployment/checkout -n shop',
    'kubectl exec -n shop deploy/checkout -- nslookup sts.eu-west-1.amazonaws.com',
    'aws iam get-role --role-name checkout-s3',
    'aws sts get-caller-identity --region eu-west-1',
    'aws ec2 describe-instances --region eu-west-1',
    'aws ssm start-automation-execution --document-name AWSSupport-TroubleshootEKSWorkerNode',
    'eksctl get iamserviceaccount --cluster prod-eu',
  ])('%s', command => {
    expect(runCommand(world, command, LATER)).toEqual(world);
  });

  it.each(['kubectl edit deploy/checkout', 'aws iam frobnicate', 'eksctl upgrade cluster'])(
    'refuses what it does not know: %s',
    command => {
      expect(() => runCommand(world, command, LATER)).toThrow('is not known to the engineer');
    },
  );

  it('does not guess what a reading command would print', () => {
    expect(() => runCommand(world, 'X=$(kubectl get pods -n shop); echo "$X"', LATER)).toThrow(
      'is not known',
    );
  });
});

function roleOf(state: World, name: string) {
  return state.accounts[ACCOUNT]?.iam.Roles?.find(one => one.RoleName === name);
}

function providerOf(state: World, arn: string) {
  return state.accounts[ACCOUNT]?.iam.OpenIDConnectProviders?.find(one => one.Arn === arn);
}
