import type { CheckText } from '../../check.ts';

const RENEW = {
  text: 'This tells the image that EKS recommends for {cluster} today; put it into the launch template and replace the nodes. A managed node group without an image of its own takes it by itself:',
  command: 'aws ssm get-parameter --name {parameter} --query Parameter.Value --output text',
} as const;
const UPDATE = {
  text: 'Let the node group replace its nodes.',
  command: 'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup}',
} as const;

export const text = {
  title: 'The image is made for EKS and fits the cluster’s version',
  codes: {
    gone: {
      says: 'Image {image} of {subject} does not exist any more, so no further instance can start from it.',
      fix: [RENEW, UPDATE],
    },
    'too-old': {
      says: 'The kubelet of image {name} is version {version}, {behind} minor versions behind cluster {cluster} ({clusterVersion}); at most {allowed} are allowed.',
      fix: [RENEW, UPDATE],
    },
    'too-new': {
      says: 'The kubelet of image {name} is version {version}, newer than cluster {cluster} ({clusterVersion}), which is not allowed.',
      fix: [RENEW, UPDATE],
    },
    'not-eks': {
      says: 'Image {image} ({name}) of {subject} is not one of EKS. Whether it can join depends on what was built into it.',
      fix: [
        {
          text: 'Make sure on the instance that kubelet and containerd run and that the IAM authenticator or the ECR credential provider is there.',
          command: 'systemctl status kubelet containerd --no-pager',
        },
        RENEW,
      ],
    },
  },
} as const satisfies CheckText;
