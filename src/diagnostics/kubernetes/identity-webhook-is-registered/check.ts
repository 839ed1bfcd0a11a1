import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import {
  AUDIENCE_ANNOTATION,
  DEFAULT_AUDIENCE,
  envOf,
  ROLE_ANNOTATION,
  tokenAudienceOf,
} from '../../facts/web-identity.ts';
import { text } from './text.ts';
import { webIdentityPatch } from './web-identity-patch.ts';

const NAME = 'pod-identity-webhook';

/** Source: https://github.com/aws/amazon-eks-pod-identity-webhook */
export const identityWebhookIsRegistered = defineCheck({
  id: 'kubernetes/identity-webhook-is-registered',
  needs: ['namespace', 'serviceAccount', 'pod'],
  reads: { kubernetes: ['mutatingWebhook', 'pod', 'serviceAccount'] },
  codes: { absent: ['namespace', 'restart', 'patch'] },
  text,
  async run(found, { kubernetes }) {
    const webhook = await kubernetes.mutatingWebhook(NAME);
    const subject = `mutatingwebhookconfiguration ${NAME}`;
    if (webhook?.webhooks?.length) return ok([{ subject, path: '', value: 'registered' }]);
    const { namespace } = found;
    const [pod, account] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kubernetes.serviceAccount(namespace, found.serviceAccount),
    ]);
    if (hasWebIdentity(pod)) return skipped('the pod has its role and its token without the webhook');
    const { [ROLE_ANNOTATION]: role, [AUDIENCE_ANNOTATION]: audience = DEFAULT_AUDIENCE } =
      account?.metadata?.annotations ?? {};
    const patch = pod && role ? webIdentityPatch(pod, role.trim(), audience) : '';
    return problem('absent', { namespace, restart: rolloutTargetOf(found) ?? '', patch }, [
      { subject, path: '', value: webhook ? 'has no webhooks' : 'absent' },
    ]);
  },
});

function hasWebIdentity(pod: Pod | undefined): boolean {
  return pod !== undefined && envOf(pod, 'AWS_ROLE_ARN') !== undefined && tokenAudienceOf(pod) !== undefined;
}
