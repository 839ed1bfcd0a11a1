import { Obstruction } from '../../../domain/obstruction.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
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
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod'] },
  codes: { 'static-keys': ARGS, profile: ARGS, 'credentials-file': ARGS, 'container-credentials': ARGS },
  text,
  async run(found, { kubernetes }) {
    const pod = await kubernetes.pod(found.namespace, found.pod);
    if (!pod) return skipped('the pod is gone');
    const subject = `pod ${found.namespace}/${found.pod}`;
    const override = overrideIn(pod);
    if (override) {
      const { code, container, variable } = override;
      const restart = rolloutTargetOf(found) ?? '';
      const args = { namespace: found.namespace, pod: found.pod, container, variable, restart };
      return problem(code, args, [{ subject, path: `container ${container} env`, value: variable }]);
    }
    const secret = secretBehind(pod);
    if (secret === undefined)
      return ok([{ subject, path: 'env', value: 'no other AWS credentials are set' }]);
    const question = `whether secret ${secret}, which the pod takes all its variables from, sets AWS_ACCESS_KEY_ID`;
    throw new Obstruction({ kind: 'undecidable', question });
  },
});

/** The first variable that comes before the role; what EKS Pod Identity put there is the role. */
function overrideIn(pod: Pod) {
  const counted = usesPodIdentity(pod)
    ? OVERRIDES.filter(({ code }) => code !== 'container-credentials')
    : OVERRIDES;
  for (const { code, names } of counted) {
    const container = containersOf(pod).find(one => one.env?.some(({ name }) => isOneOf(names, name)));
    const variable = container?.env?.find(({ name }) => isOneOf(names, name))?.name;
    if (container && variable) return { code, container: container.name, variable };
  }
  return undefined;
}

/** Secrets are never read: what one hides among the variables is not known. */
function secretBehind(pod: Pod): string | undefined {
  const sources = containersOf(pod).flatMap(one => one.envFrom ?? []);
  return sources.map(({ secretRef }) => secretRef?.name).find(name => name !== undefined);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
