import { withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, CLUSTER_ID, failing, healthy, rolled, withProperty } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The cluster was built without an OIDC issuer. */
export const aksOidcIssuerOff: Incident = {
  name: 'aks-oidc-issuer-off',
  title: 'The cluster was built without an OIDC issuer',
  message: pastedLog('new cluster, same manifests', NO_TOKEN),
  world(now) {
    const off = withProperty(healthy(now), CLUSTER_ID, ['oidcIssuerProfile', 'enabled'], false);
    const both = withProperty(off, CLUSTER_ID, ['securityProfile', 'workloadIdentity', 'enabled'], false);
    const hook = {
      kind: 'MutatingWebhookConfiguration',
      name: 'azure-wi-webhook-mutating-webhook-configuration',
    };
    return failing(rolled(withoutObject(both, CLUSTER, hook), now), NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-issues-tokens', code: 'oidc-issuer-off' },
  },
};
