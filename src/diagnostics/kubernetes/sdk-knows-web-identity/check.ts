import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { isOlder, readSdk } from '../../facts/sdk-version.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts-minimum-sdk.html */
export const sdkKnowsWebIdentity = defineCheck({
  id: 'kubernetes/sdk-knows-web-identity',
  needs: ['sdk', 'namespace', 'pod'],
  reads: { kubernetes: ['pod', 'logTail'] },
  codes: { 'too-old': ['namespace', 'pod', 'sdk', 'found', 'minimum', 'restart'] },
  text,
  async run(found, { kubernetes }) {
    const sdk = readSdk(found.sdk);
    if (!sdk) return skipped(`no first version is known for ${found.sdk}`);
    const seen = { subject: 'message', path: sdk.sdk, value: sdk.version } as const;
    if (!isOlder(sdk.version, sdk.minimum)) return ok([seen]);
    const pod = await kubernetes.pod(found.namespace, found.pod);
    if (!pod) return skipped('the pod is gone');
    // The message stays as it is after the upgrade: a pod that is well and prints nothing of the old version has been upgraded.
    const container = pod.spec?.containers[0]?.name ?? '';
    const restarts = (pod.status?.containerStatuses ?? []).some(one => one.restartCount > 0);
    if (isHealthy(pod) && !restarts) {
      const log = await ifReadable(kubernetes.logTail(found.namespace, found.pod, container, false));
      const subject = `pod ${found.namespace}/${found.pod}`;
      if (log !== undefined && !log.includes(found.sdk))
        return ok([seen, { subject, path: 'log', value: 'no longer shows this version' }]);
    }
    const { namespace, pod: name } = found;
    const args = { namespace, pod: name, sdk: sdk.sdk, found: sdk.version, minimum: sdk.minimum };
    return problem('too-old', { ...args, restart: rolloutTargetOf(found) ?? '' }, [seen]);
  },
});
