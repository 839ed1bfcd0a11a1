import type { Pod } from '../../../providers/kubernetes/types.ts';

const MOUNT = '/var/run/secrets/eks.amazonaws.com/serviceaccount';
const VOLUME = 'aws-iam-token';
const DAY = 86_400;

/**
 * The strategic merge patch that puts into a pod template what the webhook would put into its pods: token, role, file.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-configuration.html
 */
export function webIdentityPatch(pod: Pod, role: string, audience: string): string {
  const env = [
    { name: 'AWS_ROLE_ARN', value: role },
    { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: `${MOUNT}/token` },
  ];
  const volumeMounts = [{ name: VOLUME, mountPath: MOUNT, readOnly: true }];
  const containers = (pod.spec?.containers ?? []).map(({ name }) => ({ name, env, volumeMounts }));
  const serviceAccountToken = { audience, expirationSeconds: DAY, path: 'token' };
  const volumes = [{ name: VOLUME, projected: { sources: [{ serviceAccountToken }] } }];
  return JSON.stringify({ spec: { template: { spec: { containers, volumes } } } });
}
