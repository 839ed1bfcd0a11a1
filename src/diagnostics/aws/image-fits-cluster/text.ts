import type { CheckText } from '../../check.ts';

const RENEW = {
  text: 'Where the launch template names the image: make a version of it with the one that AWS recommends for {clusterVersion} today. Everything else of it stays.',
  command: `IMAGE_ID=$(aws ssm get-parameter --name {parameter} --query Parameter.Value --output text) &&\naws ec2 create-launch-template-version --launch-template-id {template} --source-version {source} --launch-template-data "{\\"ImageId\\":\\"$IMAGE_ID\\"}"`,
} as const;
const UPDATE = {
  text: 'Replace the nodes of {nodegroup}. An instance outside a managed node group must be terminated and launched again.',
  command:
    'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --{option}={value}',
} as const;

export const text = {
  title: 'The node image is built for EKS and fits the cluster version',
  codes: {
    gone: {
      says: 'Image {image} of {subject} no longer exists, so no new instance can start from it.',
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
      says: 'Image {image} ({name}) of {subject} is not an EKS image; whether it can join depends on what is installed in it.',
      fix: [
        {
          text: 'On the instance: check that kubelet and containerd run, and that the IAM authenticator or the ECR credential provider is installed. If so, stop here.',
          command: 'systemctl status kubelet containerd --no-pager',
        },
        { ...RENEW, text: `To return to an EKS image: ${RENEW.text}` },
        UPDATE,
      ],
    },
  },
} as const satisfies CheckText;
