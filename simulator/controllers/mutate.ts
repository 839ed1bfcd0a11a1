import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';
import { mutatedForAzure } from './mutate-azure.ts';

const IRSA_PATH = '/var/run/secrets/eks.amazonaws.com/serviceaccount';
const POD_IDENTITY_PATH = '/var/run/secrets/pods.eks.amazonaws.com/serviceaccount';

/** The pod as admission lets it in: with the identity and the pull secrets that its service account has in this cluster. */
export function mutated(world: World, cluster: string, pod: Manifest): Manifest {
  return withIdentity(world, cluster, withPullSecrets(world, cluster, pod));
}

/** Source: https://kubernetes.io/docs/concepts/containers/images/#referring-to-an-imagepullsecrets-on-a-pod */
function withPullSecrets(world: World, cluster: string, pod: Manifest): Manifest {
  const spec = recordAt(pod, 'spec');
  const name = textAt(spec, 'serviceAccountName') || 'default';
  const account = world.clusters[cluster]?.objects.find(
    one =>
      one.kind === 'ServiceAccount' &&
      one.metadata.name === name &&
      one.metadata.namespace === pod.metadata.namespace,
  );
  const imagePullSecrets = recordsAt(account, 'imagePullSecrets');
  if (imagePullSecrets.length === 0 || spec.imagePullSecrets !== undefined) return pod;
  return { ...pod, spec: { ...spec, imagePullSecrets } };
}

function withIdentity(world: World, cluster: string, pod: Manifest): Manifest {
  const state = world.clusters[cluster];
  const name = textAt(pod, 'spec', 'serviceAccountName') || 'default';
  const { namespace } = pod.metadata;
  const account = state?.objects.find(
    ({ kind, metadata }) =>
      kind === 'ServiceAccount' && metadata.name === name && metadata.namespace === namespace,
  );
  if (state?.aks !== undefined) return mutatedForAzure(world, cluster, pod);
  const region = state?.eks?.region ?? 'us-east-1';
  if (isAssociated(world, cluster, namespace ?? '', name)) return withPodIdentity(pod);
  const hasWebhook = state?.objects.some(
    ({ kind, metadata }) =>
      kind === 'MutatingWebhookConfiguration' && metadata.name === 'pod-identity-webhook',
  );
  const annotations = recordAt(account, 'metadata', 'annotations');
  const role = textAt(annotations, 'eks.amazonaws.com/role-arn');
  if (!hasWebhook || role === '') return pod;
  const audience = textAt(annotations, 'eks.amazonaws.com/audience') || 'sts.amazonaws.com';
  return withWebIdentity(pod, role, audience, region);
}

/** The pod with what the IRSA webhook adds. Source: https://github.com/aws/amazon-eks-pod-identity-webhook */
export function withWebIdentity(pod: Manifest, roleArn: string, audience: string, region: string): Manifest {
  const env = [
    { name: 'AWS_STS_REGIONAL_ENDPOINTS', value: 'regional' },
    { name: 'AWS_DEFAULT_REGION', value: region },
    { name: 'AWS_REGION', value: region },
    { name: 'AWS_ROLE_ARN', value: roleArn },
    { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: `${IRSA_PATH}/token` },
  ];
  const token = { audience, expirationSeconds: 86400, path: 'token' };
  return injected(pod, env, 'aws-iam-token', IRSA_PATH, token);
}

/** The pod with what EKS Pod Identity adds. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html */
function withPodIdentity(pod: Manifest): Manifest {
  const env = [
    { name: 'AWS_STS_REGIONAL_ENDPOINTS', value: 'regional' },
    { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1/credentials' },
    { name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', value: `${POD_IDENTITY_PATH}/eks-pod-identity-token` },
  ];
  const token = {
    audience: 'pods.eks.amazonaws.com',
    expirationSeconds: 86400,
    path: 'eks-pod-identity-token',
  };
  return injected(pod, env, 'eks-pod-identity-token', POD_IDENTITY_PATH, token);
}

function injected(
  pod: Manifest,
  env: readonly Resource[],
  volume: string,
  mountPath: string,
  token: Resource,
): Manifest {
  const spec = recordAt(pod, 'spec');
  const add = (container: Resource): Resource => {
    const own = recordsAt(container, 'env');
    const names = own.map(one => textAt(one, 'name'));
    // The webhook never overrides a variable that the container sets itself.
    const added = env.filter(one => !names.includes(textAt(one, 'name')));
    const mounts = [...recordsAt(container, 'volumeMounts'), { name: volume, readOnly: true, mountPath }];
    return { ...container, env: [...own, ...added], volumeMounts: mounts };
  };
  const projected = { sources: [{ serviceAccountToken: token }], defaultMode: 420 };
  const initContainers = recordsAt(spec, 'initContainers').map(add);
  return {
    ...pod,
    spec: {
      ...spec,
      containers: recordsAt(spec, 'containers').map(add),
      ...(initContainers.length === 0 ? {} : { initContainers }),
      volumes: [...recordsAt(spec, 'volumes'), { name: volume, projected }],
    },
  };
}

function isAssociated(world: World, cluster: string, namespace: string, serviceAccount: string): boolean {
  const eks = world.clusters[cluster]?.eks;
  if (eks === undefined) return false;
  const region = world.accounts[eks.account]?.regions[eks.region];
  return (region?.eks?.podIdentityAssociations ?? []).some(
    one =>
      textAt(one, 'clusterName') === eks.name &&
      textAt(one, 'namespace') === namespace &&
      textAt(one, 'serviceAccount') === serviceAccount,
  );
}
