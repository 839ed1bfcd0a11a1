import { withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, CLUSTER_ID, failing, healthy, rolled, withProperty } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The issuer is on, but workload identity is not. */
export const aksWorkloadIdentityOff: Incident = {
  name: 'aks-workload-identity-off',
  title: 'The issuer is on, but workload identity is not',
  message: pastedLog('I did enable the issuer', NO_TOKEN),
  world(now) {
    const off = withProperty(
      healthy(now),
      CLUSTER_ID,
      ['securityProfile', 'workloadIdentity', 'enabled'],
      false,
    );
    const hook = {
      kind: 'MutatingWebhookConfiguration',
      name: 'azure-wi-webhook-mutating-webhook-configuration',
    };
    return failing(rolled(withoutObject(off, CLUSTER, hook), now), NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-issues-tokens', code: 'workload-identity-off' },
  },
};
