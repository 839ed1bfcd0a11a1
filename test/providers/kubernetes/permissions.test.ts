import { describe, expect, it } from 'vitest';
import { clusterRoleFor } from '../../../src/providers/kubernetes/cluster-role.ts';
import { permissionOf } from '../../../src/providers/kubernetes/permission-of.ts';

it.each([
  ['/api/v1/namespaces/shop/pods/a', 'get', '', 'pods', 'shop'],
  ['/api/v1/namespaces/shop/pods?limit=20', 'list', '', 'pods', 'shop'],
  ['/api/v1/namespaces/shop/pods/a/log?tailLines=100', 'get', '', 'pods/log', 'shop'],
  ['/api/v1/pods?fieldSelector=x', 'list', '', 'pods', undefined],
  ['/api/v1/nodes/ip-10-0-0-1', 'get', '', 'nodes', undefined],
  ['/api/v1/namespaces', 'list', '', 'namespaces', undefined],
  ['/api/v1/namespaces/shop', 'get', '', 'namespaces', undefined],
  ['/apis/apps/v1/namespaces/a%20b/deployments/x', 'get', 'apps', 'deployments', 'a b'],
  ['/apis/batch/v1/jobs', 'list', 'batch', 'jobs', undefined],
  ['/version', 'get', '', '/version', undefined],
])('GET %s needs to %s', (path, verb, group, resource, namespace) => {
  const permission = { provider: 'kubernetes', verb, group, resource };
  expect(permissionOf(path)).toEqual(namespace === undefined ? permission : { ...permission, namespace });
});

describe('a cluster role', () => {
  it('grants what the methods need, merged and in order', () => {
    expect(
      clusterRoleFor(['workload', 'podsNamed', 'logTail', 'pod', 'mutatingWebhook', 'pod']).rules,
    ).toEqual([
      { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
      {
        apiGroups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['get'],
      },
      {
        apiGroups: ['apps'],
        resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
        verbs: ['get'],
      },
      { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: ['get'] },
    ]);
  });

  it('is the same text for the same methods, and grants nothing for none', () => {
    expect(clusterRoleFor(['serviceAccount', 'pod'])).toEqual(
      clusterRoleFor(['pod', 'serviceAccount', 'pod']),
    );
    expect(clusterRoleFor([])).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'paramedic' },
      rules: [],
    });
  });
});
