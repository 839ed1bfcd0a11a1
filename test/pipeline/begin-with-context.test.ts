import { expect, it } from 'vitest';
import { contextsOf, profilesOf, scopeOf } from '../../src/main/command-scopes.ts';
import { beginWithContext } from '../../src/pipeline/begin-with-context.ts';

const EKS = { name: 'prod-eks', region: 'eu-west-1', account: '111122223333' };
const AKS = { subscription: 's-1', resourceGroup: 'shop prod', name: 'aks-prod' };
const PROFILES = profilesOf([{ id: '111122223333', profile: 'prod' }, { id: '444455556666' }]);

it('makes the context of a cluster that is reached without a kubeconfig', () => {
  const eks = scopeOf({ name: 'prod', connection: { by: 'eks' }, eks: EKS }, 'prod', PROFILES);
  expect(eks).toEqual({
    context: 'prod',
    region: 'eu-west-1',
    account: '111122223333',
    profile: 'prod',
    contextCommand:
      'aws eks update-kubeconfig --region eu-west-1 --profile prod --name prod-eks --alias prod',
  });
  const aks = scopeOf({ name: 'azure', connection: { by: 'aks' }, aks: AKS }, 'azure', {});
  expect(aks.contextCommand).toBe(
    "az aks get-credentials --subscription s-1 --resource-group 'shop prod' --name aks-prod --context azure",
  );
});

it('takes the configured context, else the current one of the file, else the name', async () => {
  const text =
    'apiVersion: v1\nkind: Config\ncurrent-context: now\ncontexts: [{name: now, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: {server: "https://127.0.0.1"}}]\nusers: [{name: u, user: {}}]\n';
  const clusters = [
    { name: 'a', connection: { by: 'kubeconfig-text', text, context: 'mine' } },
    { name: 'b', connection: { by: 'kubeconfig-text', text } },
    { name: 'c', connection: { by: 'in-cluster' } },
    { name: 'd', connection: { by: 'kubeconfig', path: '/nowhere/config' } },
  ] as const;
  expect([...(await contextsOf(clusters, {}))]).toEqual([
    ['a', 'mine'],
    ['b', 'now'],
    ['c', 'c'],
    ['d', 'd'],
  ]);
});

it('puts the command that makes the context before the first command that needs it, once', () => {
  const steps = [
    'aws eks list-clusters',
    'kubectl --context p get pods',
    'kubectl --context p get nodes',
  ].map(command => ({ text: 'Do.', command, effect: 'look' as const }));
  const commands = beginWithContext(steps, { contextCommand: 'MAKE' }).map(step => step.command);
  expect(commands).toEqual([
    'aws eks list-clusters',
    'MAKE &&\nkubectl --context p get pods',
    'kubectl --context p get nodes',
  ]);
  expect(beginWithContext(steps, {})).toBe(steps);
});
