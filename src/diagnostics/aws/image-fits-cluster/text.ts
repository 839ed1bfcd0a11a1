import type { CheckText } from '../../check.ts';

const RENEW = {
  text: 'Where the launch template names the image: make a version of it with the one that AWS recommends for {clusterVersion} today. Everything else of it stays.',
  command: `IMAGE_ID=$(aws ssm get-parameter --name {parameter} --query Parameter.Value --output text) &&\naws ec2 create-launch-template-version --launch-template-id {template} --source-version {source} --launch-template-data "{\\"ImageId\\":\\"$IMAGE_ID\\"}"`,
} as const;
const UPDATE = {
  text: 'Let the node group replace its nodes; an instance outside of a managed node group must be ended and started anew.',
  command:
    'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --{option}={value}',
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
          text: 'On the instance: make sure that kubelet and containerd run, and that the IAM authenticator or the ECR credential provider is there. If they are, stop here.',
          command: 'systemctl status kubelet containerd --no-pager',
        },
        { ...RENEW, text: `To go back to an image of EKS instead. ${RENEW.text}` },
        UPDATE,
      ],
    },
  },
} as const satisfies CheckText;
