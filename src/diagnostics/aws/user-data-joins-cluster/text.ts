import type { CheckText } from '../../check.ts';

const WRITE = {
  text: 'Write user-data.txt with what {subject} needs to join {cluster}. Add everything else that your user data does (agents, mounts, kubelet options) to the file before you continue.',
  command:
    'AUTHORITY=$(aws eks describe-cluster --name {cluster} --query cluster.certificateAuthority.data --output text) &&\nprintf {joining} "$AUTHORITY" > user-data.txt',
} as const;
const VERSION = {
  text: 'Put it into a new version of the launch template; everything else of it stays.',
  command: `USER_DATA=$(base64 < user-data.txt | tr -d '\\n') &&\naws ec2 create-launch-template-version --launch-template-id {template} --source-version {source} --launch-template-data "{\\"UserData\\":\\"$USER_DATA\\"}"`,
} as const;
const RENEW = {
  text: 'Replace the nodes: user data is read only when an instance is launched. An instance outside a managed node group must be terminated and launched again.',
  command:
    "aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --launch-template 'id={template},version=$Latest'",
} as const;
const fix = [WRITE, VERSION, RENEW] as const;

export const text = {
  title: 'The user data joins the instance to this cluster',
  codes: {
    absent: { says: '{subject} has no user data, so it does not know which cluster to join.', fix },
    'no-bootstrap': {
      says: 'The user data of {subject} calls neither bootstrap.sh nor nodeadm, so the instance joins no cluster.',
      fix,
    },
    'other-family': {
      says: 'The user data of {subject} is for {found}, but its image is {expected}, which cannot read it.',
      fix,
    },
    'other-cluster': {
      says: 'The user data of {subject} joins cluster {found}, not {cluster}.',
      fix,
    },
    'other-endpoint': {
      says: 'The user data of {subject} names the API endpoint of another cluster ({found}).',
      fix,
    },
    'other-authority': {
      says: 'The user data of {subject} has a certificate authority other than that of {cluster}, so the node does not trust the API server.',
      fix,
    },
    incomplete: {
      says: 'The user data of {subject} lacks the {found} of {cluster}, {because}.',
      fix,
    },
    unreadable: { says: 'The user data of {subject} cannot be read: {found}.', fix },
  },
} as const satisfies CheckText;
