import type { Container, EnvVar, Pod } from '../../providers/kubernetes/types.ts';

/** Annotation by which a service account names its role. Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
export const ROLE_ANNOTATION = 'eks.amazonaws.com/role-arn';

/** Annotation for an audience other than the usual. Source: https://github.com/aws/amazon-eks-pod-identity-webhook */
export const AUDIENCE_ANNOTATION = 'eks.amazonaws.com/audience';

/** The audience that IAM expects in a service account token. */
export const DEFAULT_AUDIENCE = 'sts.amazonaws.com';

/** All containers of a pod, the initial ones first. */
export function containersOf(pod: Pod): readonly Container[] {
  return [...(pod.spec?.initContainers ?? []), ...(pod.spec?.containers ?? [])];
}

/** A variable of the named container, or of the first that has it. */
export function envOf(pod: Pod, name: string, container?: string): EnvVar | undefined {
  return containersOf(pod)
    .filter(one => !container || one.name === container)
    .flatMap(one => one.env ?? [])
    .find(variable => variable.name === name);
}

/** Whether EKS Pod Identity was injected, which makes IRSA unnecessary. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html */
export function usesPodIdentity(pod: Pod): boolean {
  const uri = envOf(pod, 'AWS_CONTAINER_CREDENTIALS_FULL_URI')?.value ?? '';
  return uri.includes('169.254.170.23') || uri.includes('[fd00:ec2::23]');
}

/** Audience of the pod's projected web identity token; `undefined` when there is none. */
export function tokenAudienceOf(pod: Pod): string | undefined {
  const sources = (pod.spec?.volumes ?? []).flatMap(volume => volume.projected?.sources ?? []);
  return sources
    .map(source => source.serviceAccountToken)
    .find(token => token !== undefined && token.audience !== undefined && !isApiAudience(token.audience))
    ?.audience;
}

function isApiAudience(audience: string): boolean {
  return audience.startsWith('https://kubernetes.default');
}
