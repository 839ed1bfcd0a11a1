import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { CLIENT_ANNOTATION, hasAzureToken, USE_LABEL } from '../../facts/azure-identity.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { envOf, tokenAudienceOf } from '../../facts/web-identity.ts';
import { text } from './text.ts';

const ARGS = ['namespace', 'pod', 'serviceAccount', 'restart'] as const;

/** Source: https://azure.github.io/azure-workload-identity/docs/installation/mutating-admission-webhook.html */
export const podReceivedAzureIdentity = defineCheck({
  id: 'kubernetes/pod-received-azure-identity',
  needs: ['namespace', 'serviceAccount', 'pod'],
  reads: { kubernetes: ['pod', 'serviceAccount'] },
  codes: { 'not-injected': ARGS, 'client-differs': [...ARGS, 'found', 'expected'] },
  text,
  async run(found, { kubernetes }) {
    const { namespace, serviceAccount } = found;
    const [pod, account] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kubernetes.serviceAccount(namespace, serviceAccount),
    ]);
    if (!pod) return skipped('the pod is gone');
    if (pod.metadata?.labels?.[USE_LABEL] !== 'true')
      return skipped('the pod does not ask for an Azure identity');
    const args = { namespace, pod: found.pod, serviceAccount, restart: rolloutTargetOf(found) ?? '' };
    const subject = `pod ${namespace}/${found.pod}`;
    const token = tokenAudienceOf(pod);
    const injected = hasAzureToken(pod) && token !== undefined;
    const file = {
      subject,
      path: 'env AZURE_FEDERATED_TOKEN_FILE',
      value: injected ? `set, token for ${token}` : 'absent',
    };
    if (!injected) return problem('not-injected', args, [file]);
    const expected = account?.metadata?.annotations?.[CLIENT_ANNOTATION];
    const variable = envOf(pod, 'AZURE_CLIENT_ID');
    const own = variable?.value;
    const client = { subject, path: 'env AZURE_CLIENT_ID', value: own || (variable ? 'empty' : 'absent') };
    if (!expected || own === expected) return ok([file, client]);
    return problem('client-differs', { ...args, found: own || 'none', expected }, [client, file]);
  },
});
