import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { containersOf, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/**
 * What the SDKs look at before a web identity token.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
const OVERRIDES = [
  { code: 'static-keys', names: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] },
  { code: 'profile', names: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'] },
  { code: 'credentials-file', names: ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE'] },
  {
    code: 'container-credentials',
    names: ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
  },
] as const;

const ARGS = ['namespace', 'pod', 'container', 'variable', 'restart'] as const;

/** Looks at the names of variables only, never at their values. */
export const nothingOverridesRole = defineCheck({
  id: 'kubernetes/nothing-overrides-role',
  needs: ['namespace', 'pod', 'roleArn'],
  reads: { kubernetes: ['pod'] },
  codes: { 'static-keys': ARGS, profile: ARGS, 'credentials-file': ARGS, 'container-credentials': ARGS },
  text,
  async run(found, { kubernetes }) {
    const pod = await kubernetes.pod(found.namespace, found.pod);
    if (!pod) return skipped('the pod is gone');
    if (usesPodIdentity(pod)) return skipped('the pod gets its credentials from EKS Pod Identity');
    const subject = `pod ${found.namespace}/${found.pod}`;
    for (const { code, names } of OVERRIDES) {
      const container = containersOf(pod).find(one => one.env?.some(({ name }) => isOneOf(names, name)));
      const variable = container?.env?.find(({ name }) => isOneOf(names, name))?.name;
      if (!container || !variable) continue;
      const restart = rolloutTargetOf(found) ?? '';
      const args = {
        namespace: found.namespace,
        pod: found.pod,
        container: container.name,
        variable,
        restart,
      };
      return problem(code, args, [{ subject, path: `container ${container.name} env`, value: variable }]);
    }
    return ok([{ subject, path: 'env', value: 'no other AWS credentials are set' }]);
  },
});

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
