import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The launch template of the node group exists',
  codes: {
    'version-missing': {
      says: 'Node group {nodegroup} uses version {version} of launch template {template}, which was deleted; the newest version is {newest}.',
      fix: [
        {
          text: 'Update node group {nodegroup} to version {newest} of its launch template.',
          command:
            "aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --launch-template 'id={template},version={newest}'",
        },
      ],
    },
    missing: {
      says: 'Node group {nodegroup} uses launch template {template}, version {version}, which does not exist.',
      fix: [
        {
          text: 'A managed node group cannot change to another template: create one with the same settings, and a new node group that uses it. This shows the settings of {nodegroup}.',
          command: 'aws eks describe-nodegroup --cluster-name {cluster} --nodegroup-name {nodegroup}',
        },
      ],
    },
  },
} as const satisfies CheckText;
