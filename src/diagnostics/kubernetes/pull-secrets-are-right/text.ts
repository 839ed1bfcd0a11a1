import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const CREATE = {
  text: 'Create pull secret {secret} with read-only credentials ({hint}): kubectl create secret docker-registry {secret} -n {namespace} --docker-server={registry} --docker-username=USER --docker-password=TOKEN',
} as const;

export const text = {
  title: 'The image pull secrets work',
  codes: {
    'secret-missing': {
      says: 'Pull secret {secret} does not exist in namespace {namespace}; a pull secret must be in the pod’s namespace.',
      fix: [CREATE, TRY_AGAIN],
    },
    'ecr-token-in-secret': {
      says: 'The pod pulls from ECR ({registry}) with pull secret {secret}, whose token expires after 12 hours.',
      fix: [
        {
          text: 'Remove the pull secret from the pod template: the kubelet logs in to ECR with the role of its node or Fargate profile. This restarts the pods.',
          command:
            'kubectl patch {restart} -n {namespace} --type json -p \'[{"op":"remove","path":"/spec/template/spec/imagePullSecrets"}]\'',
        },
      ],
    },
    'no-secret': {
      says: 'Registry {registry} requires a login and the pod has no pull secret (many registries answer the same if the image does not exist).',
      fix: [
        CREATE,
        {
          text: 'Add the pull secret to service account {serviceAccount}, so that all its pods use it.',
          command: 'kubectl patch serviceaccount {serviceAccount} -n {namespace} -p {patch}',
        },
        TRY_AGAIN,
      ],
    },
    'secret-refused': {
      says: 'Registry {registry} rejects the login in pull secret {secret}: it is wrong, expired, or has no access to {image}.',
      fix: [
        {
          text: 'Replace pull secret {secret} with a working login ({hint}): kubectl delete secret {secret} -n {namespace}, then kubectl create secret docker-registry {secret} -n {namespace} --docker-server={registry} --docker-username=USER --docker-password=TOKEN',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
