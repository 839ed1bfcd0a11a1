import type { Evidence } from '../../../domain/outcome.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, type Pull, pullOf } from '../../images/pull-of.ts';
import { type PullTrouble, pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import type { ImageReference } from '../../images/reference.ts';
import { loginHint } from './login-hint.ts';
import { text } from './text.ts';

const REFUSED =
  /unauthorized|\b401\b|\b403\b|access denied|denied:|authentication required|no basic auth|docker login|token has expired/i;
const OF_SECRET = [...PULL_ARGS, 'registry', 'secret'] as const;

/** No secret is ever read: the kubelet says in its events which it could not find. Source: https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/ */
export const pullSecretsAreRight = defineCheck({
  id: 'kubernetes/pull-secrets-are-right',
  needs: [],
  reads: { kubernetes: ['pod', 'eventsAbout'] },
  codes: {
    'secret-missing': [...OF_SECRET, 'hint'],
    'ecr-token-in-secret': OF_SECRET,
    'no-secret': [...OF_SECRET, 'hint', 'serviceAccount', 'patch'],
    'secret-refused': [...OF_SECRET, 'hint'],
  },
  text,
  async run(found, { kubernetes }) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const { image } = pull.reading;
    const trouble = await pullTrouble(pull, kubernetes);
    if (!trouble || !pull.pod) return skipped('no pod is known that pulls the image');
    const secrets = secretsOf(pull);
    const spec = { subject: pull.subject, path: 'imagePullSecrets', value: secrets.join(', ') || 'none' };
    if (trouble.is === 'over') return ok([trouble.evidence, spec]);
    const args = { ...pull.args, registry: image.registry, secret: secrets[0] ?? '' };
    const [missing] = missingIn(trouble);
    if (missing && !image.ecr)
      return problem('secret-missing', { ...args, secret: missing.name, hint: loginHint(image.registry) }, [
        missing.evidence,
        spec,
      ]);
    const refused = wordsLike(trouble, REFUSED);
    if (!refused)
      return trouble.is === 'silent' ? skipped('the pod’s events say nothing (any more)') : ok([spec]);
    if (image.ecr) {
      return secrets.length > 0 ? problem('ecr-token-in-secret', args, [spec, refused]) : ok([spec]);
    }
    if (isAzureOwn(image, found.subscription))
      return skipped('AKS pulls from it by the identity of its kubelets');
    const hint = loginHint(image.registry);
    if (secrets.length > 0) return problem('secret-refused', { ...args, hint }, [refused, spec]);
    const serviceAccount = pull.pod.spec?.serviceAccountName ?? 'default';
    const secret = `pull-${image.registry.replace(/[^a-z0-9]+/g, '-')}`;
    const patch = JSON.stringify({ imagePullSecrets: [{ name: secret }] });
    return problem('no-secret', { ...args, secret, hint, serviceAccount, patch }, [refused, spec]);
  },
});

function secretsOf({ pod }: Pull): readonly string[] {
  return (pod?.spec?.imagePullSecrets ?? []).flatMap(({ name }) => name ?? []);
}

function missingIn(trouble: PullTrouble): readonly { readonly name: string; readonly evidence: Evidence }[] {
  const evidence = wordsLike(trouble, /Unable to retrieve some image pull secrets/);
  const [, names = ''] = /image pull secrets \(([^)]{1,300})\)/.exec(evidence?.value ?? '') ?? [];
  const [name = ''] = names.split(/,\s?/);
  return evidence && name ? [{ name, evidence }] : [];
}

const isAzureOwn = ({ registry }: ImageReference, subscription: string | undefined): boolean =>
  subscription !== undefined && /\.azurecr\.(?:io|cn|us)$/.test(registry);
