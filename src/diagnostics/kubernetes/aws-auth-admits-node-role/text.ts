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
  title: 'aws-auth admits the role of the nodes',
  codes: {
    'config-map-missing': {
      says: 'The cluster has no ConfigMap aws-auth in kube-system, so it admits no node role.',
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
      says: 'The YAML inside aws-auth is broken ({found}), so the cluster reads none of its entries.',
      fix: [
        {
          text: 'Correct it with kubectl edit configmap aws-auth -n kube-system; the entry of the nodes must be as below. This shows what is there.',
          detail: ENTRY,
          command: 'kubectl get configmap aws-auth -n kube-system -o yaml',
        },
      ],
    },
    'role-missing': {
      says: 'aws-auth does not name role {mappedArn} of the nodes. It names: {found}.',
      fix: [
        {
          ifSet: 'patch',
          text: 'Add this entry; those that are there stay.',
          detail: ENTRY,
          command: 'kubectl patch configmap aws-auth -n kube-system --type merge -p {patch}',
        },
        { ifEmpty: 'patch', ...BY_HAND },
      ],
    },
    'instance-profile': {
      says: 'aws-auth names an instance profile ({found}) where the role {mappedArn} must stand.',
      fix: PATCH,
    },
    'role-path': {
      says: 'aws-auth names the role with its path ({found}); it must be written without: {mappedArn}.',
      fix: PATCH,
    },
    'wrong-groups': {
      says: 'aws-auth puts the node role into other groups ({found}) than system:bootstrappers and system:nodes, so nodes may not register.',
      fix: PATCH,
    },
    'wrong-username': {
      says: 'aws-auth lets the nodes in under the user name {found}, not {nodeUsername}: the API server does not take them for nodes.',
      fix: PATCH,
    },
  },
} as const satisfies CheckText;
