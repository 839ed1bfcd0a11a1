import type { CheckText } from '../../check.ts';

const WRITE = {
  text: 'Write the user data with which {subject} joins {cluster}. It holds nothing else: what yours does besides (agents, mounts, kubelet options), add to user-data.txt before you go on.',
  command:
    'AUTHORITY=$(aws eks describe-cluster --name {cluster} --query cluster.certificateAuthority.data --output text) &&\nprintf {joining} "$AUTHORITY" > user-data.txt',
} as const;
const VERSION = {
  text: 'Put it into a new version of the launch template; everything else of it stays.',
  command: `USER_DATA=$(base64 < user-data.txt | tr -d '\\n') &&\naws ec2 create-launch-template-version --launch-template-id {template} --source-version {source} --launch-template-data "{\\"UserData\\":\\"$USER_DATA\\"}"`,
} as const;
const RENEW = {
  text: 'Replace the nodes: user data is read once, when an instance starts. A managed node group does it itself; an instance outside of one must be ended and started anew.',
  command:
    "aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --launch-template 'id={template},version=$Latest'",
} as const;
const fix = [WRITE, VERSION, RENEW] as const;

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
