import type { CheckText } from '../../check.ts';

const RENEW = {
  text: 'User data cannot be changed on a running instance: make a new version of the launch template with it and replace the node. For a managed node group:',
  command:
    "aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --launch-template 'id={template},version=$Latest'",
} as const;
const FACTS = {
  text: 'What the user data must say of the cluster:\n{entry}\nEndpoint and certificate authority as EKS knows them:',
  command:
    'aws eks describe-cluster --name {cluster} --query "cluster.{endpoint:endpoint,certificateAuthority:certificateAuthority.data,serviceCidr:kubernetesNetworkConfig.serviceIpv4Cidr}"',
} as const;
const fix = [FACTS, RENEW] as const;

export const text = {
  title: 'The user data makes the instance join this cluster',
  codes: {
    absent: { says: '{subject} has no user data, so nothing tells it which cluster to join.', fix },
    'no-bootstrap': {
      says: 'The user data of {subject} calls neither bootstrap.sh nor nodeadm, so the instance joins no cluster.',
      fix,
    },
    'other-family': {
      says: 'The user data of {subject} is for {found}, but its image is {expected}: the image does not understand it.',
      fix,
    },
    'other-cluster': {
      says: 'The user data of {subject} joins cluster {found}, not {cluster}.',
      fix,
    },
    'other-endpoint': {
      says: 'The user data of {subject} names an API endpoint of another cluster ({found}).',
      fix,
    },
    'other-authority': {
      says: 'The certificate authority in the user data of {subject} is not the one of {cluster}, so the node does not trust its API server.',
      fix,
    },
    incomplete: {
      says: 'The user data of {subject} does not say the {found} of {cluster}, {because}.',
      fix,
    },
    unreadable: { says: 'The user data of {subject} cannot be read: {found}.', fix },
  },
} as const satisfies CheckText;
