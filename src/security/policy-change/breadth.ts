import type { Grant } from './grant.ts';

const WILD = /[*?]|\$\{/;
const PROVIDER = /^arn:aws[a-z-]{0,12}:iam::\d{12}:oidc-provider\/(?<issuer>[\w./-]{1,500})$/;
const ROLE = /^arn:aws[a-z-]{0,12}:iam::\d{12}:(?:role|user)\/[\w+=,.@/-]{1,576}$/;
const PROFILES_OF_CLUSTER =
  /^arn:aws[a-z-]{0,12}:eks:[a-z0-9-]{1,30}:\d{12}:fargateprofile\/[\w-]{1,100}\/\*$/;
const TAG = 'aws:RequestTag/';

/** Services whose calls for a role are bound to it by the account itself: by instance profile, or by cluster. */
const BOUND_ELSEWHERE: readonly string[] = ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn', 'eks.amazonaws.com'];

/**
 * Why a grant would let in more than one principal is meant to; `undefined` for one that is exact. A token must be held
 * to subject and audience, EKS Pod Identity to cluster, namespace and service account, Fargate to the profiles of one cluster.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html,
 * …/pod-id-role.html, …/pod-execution-role.html
 */
export function breadthOf({ principal, actions, condition = {} }: Grant): string | undefined {
  if (actions.length === 0 || actions.some(action => WILD.test(action))) return 'it would allow any action';
  const [named, ...others] = Object.entries(principal ?? {});
  if (!named || others.length > 0) return 'it would not name exactly one principal';
  const [type, name] = named;
  const held = (key: string, ...operators: readonly string[]) =>
    operators.map(operator => condition[operator]?.[key]).find(value => value !== undefined);
  const exact = (key: string) => !WILD.test(held(key, 'StringEquals') ?? '*');
  if (type === 'Federated') return breadthOfToken(name, exact);
  if (type === 'AWS') return ROLE.test(name) ? undefined : 'it would let in more than one role';
  if (type !== 'Service') return 'it would let in principals of a kind that is not known';
  if (BOUND_ELSEWHERE.includes(name)) return undefined;
  if (name === 'pods.eks.amazonaws.com')
    return ['eks-cluster-arn', 'kubernetes-namespace', 'kubernetes-service-account'].every(tag =>
      exact(TAG + tag),
    )
      ? undefined
      : 'it would let in every service account that is associated with the role';
  if (name === 'eks-fargate-pods.amazonaws.com')
    return PROFILES_OF_CLUSTER.test(held('aws:SourceArn', 'ArnLike') ?? '')
      ? undefined
      : 'it would let in Fargate profiles of every cluster';
  return `it is not known what ${name} would be let in for`;
}

function breadthOfToken(provider: string, exact: (key: string) => boolean): string | undefined {
  const issuer = PROVIDER.exec(provider)?.groups?.issuer;
  if (issuer === undefined) return 'it would let in tokens of an issuer that is not known';
  if (!exact(`${issuer}:sub`)) return 'it would let in every service account of the cluster';
  return exact(`${issuer}:aud`) ? undefined : 'it would let in tokens for every audience';
}
