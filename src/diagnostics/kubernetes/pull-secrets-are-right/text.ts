import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const CREATE = {
  text: 'Create the secret with a login that may only read ({hint}): kubectl create secret docker-registry {secret} -n {namespace} --docker-server={registry} --docker-username=USER --docker-password=TOKEN',
} as const;

export const text = {
  title: 'The pull secrets are right',
  codes: {
    'secret-missing': {
      says: 'The pod names the pull secret {secret}, and namespace {namespace} has none of that name; pull secrets do not cross namespaces.',
      fix: [CREATE, TRY_AGAIN],
    },
    'ecr-token-in-secret': {
      says: 'The pod pulls from ECR ({registry}) with the pull secret {secret}: the token in such a secret lasts twelve hours, and nobody renews it.',
      fix: [
        {
          text: 'Take the secret out: the kubelet logs in to ECR by the role of its node (through the ECR credential provider), or of the Fargate profile.',
          command:
            'kubectl patch {restart} -n {namespace} --type json -p \'[{"op":"remove","path":"/spec/template/spec/imagePullSecrets"}]\'',
        },
      ],
    },
    'no-secret': {
      says: '{registry} wants a login, and the pod names no pull secret. It may also be that the image does not exist: many registries answer both alike.',
      fix: [
        CREATE,
        {
          text: 'Let every pod of the service account use it.',
          command: 'kubectl patch serviceaccount {serviceAccount} -n {namespace} -p {patch}',
        },
        TRY_AGAIN,
      ],
    },
    'secret-refused': {
      says: '{registry} does not accept the login in pull secret {secret}: it is wrong, has run out, or may not read {image}.',
      fix: [
        {
          text: 'Replace the secret with a login that works ({hint}): kubectl delete secret {secret} -n {namespace}, then kubectl create secret docker-registry {secret} -n {namespace} --docker-server={registry} --docker-username=USER --docker-password=TOKEN',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
