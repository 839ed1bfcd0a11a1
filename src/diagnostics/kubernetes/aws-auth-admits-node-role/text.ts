import type { CheckText } from '../../check.ts';

const ENTRY =
  '- rolearn: {mappedArn}\n  username: {nodeUsername}\n  groups:\n  - system:bootstrappers\n  - system:nodes';
const BY_HAND = {
  text: 'Do not map this role. No command is given here: {byHand}. Give the nodes a role of their own, and map that.',
  command: 'kubectl get configmap aws-auth -n kube-system -o yaml',
} as const;
const PATCH = [
  {
    ifSet: 'patch',
    text: 'Correct the entry in aws-auth; all others stay as they are. It must be:',
    detail: ENTRY,
    command: 'kubectl patch configmap aws-auth -n kube-system --type merge -p {patch}',
  },
  { ifEmpty: 'patch', ...BY_HAND },
] as const;

export const text = {
  title: 'aws-auth has an entry for the node role',
  codes: {
    'config-map-missing': {
      says: 'The cluster has no ConfigMap aws-auth in kube-system, so no node can authenticate.',
      fix: [
        {
          ifSet: 'mapRoles',
          text: 'Create aws-auth with this entry.',
          detail: ENTRY,
          command: 'kubectl create configmap aws-auth -n kube-system --from-literal=mapRoles={mapRoles}',
        },
        { ifEmpty: 'mapRoles', ...BY_HAND },
      ],
    },
    'map-broken': {
      says: 'ConfigMap aws-auth contains invalid YAML ({found}), so none of its entries work.',
      fix: [
        {
          text: 'Correct it with kubectl edit configmap aws-auth -n kube-system; the entry of the nodes must be as below. This shows what is there.',
          detail: ENTRY,
          command: 'kubectl get configmap aws-auth -n kube-system -o yaml',
        },
      ],
    },
    'role-missing': {
      says: 'ConfigMap aws-auth has no entry for node role {mappedArn}. It has: {found}.',
      fix: [
        {
          ifSet: 'patch',
          text: 'Add this entry to aws-auth; existing entries stay.',
          detail: ENTRY,
          command: 'kubectl patch configmap aws-auth -n kube-system --type merge -p {patch}',
        },
        { ifEmpty: 'patch', ...BY_HAND },
      ],
    },
    'instance-profile': {
      says: 'ConfigMap aws-auth names an instance profile ({found}) instead of role {mappedArn}.',
      fix: PATCH,
    },
    'role-path': {
      says: 'ConfigMap aws-auth names the role with its path ({found}); it must be {mappedArn}.',
      fix: PATCH,
    },
    'wrong-groups': {
      says: 'ConfigMap aws-auth maps the node role to groups {found} instead of system:bootstrappers and system:nodes, so nodes cannot register.',
      fix: PATCH,
    },
    'wrong-username': {
      says: 'ConfigMap aws-auth maps the node role to user name {found} instead of {nodeUsername}, so nodes cannot register.',
      fix: PATCH,
    },
  },
} as const satisfies CheckText;
