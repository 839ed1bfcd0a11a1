import type { CheckText } from '../../check.ts';

const STARTS = { text: 'The kubelet tries again by itself within two minutes.' };

export const text = {
  title: 'ConfigMaps and Secrets of the pod exist',
  codes: {
    'config-map-missing': {
      says: 'Pod {pod} needs ConfigMap {configMap}, which does not exist in namespace {namespace}.',
      fix: [
        {
          text: 'See which ConfigMaps are there: the name may be misspelt, or it is in another namespace.',
          command: 'kubectl get configmaps -n {namespace}',
        },
        { text: 'Create {configMap}, or correct its name in the template.' },
        STARTS,
      ],
    },
    'config-map-key-missing': {
      says: 'Pod {pod} needs key {key} of ConfigMap {configMap}, which has only: {keys}.',
      fix: [{ text: 'Add key {key} to ConfigMap {configMap}, or correct the key in the template.' }, STARTS],
    },
    'secret-missing': {
      says: 'Pod {pod} needs Secret {secret}, which does not exist in namespace {namespace}.',
      fix: [
        {
          text: 'See which Secrets are there, by name only: the name may be misspelt, or it is in another namespace.',
          command: 'kubectl get secrets -n {namespace}',
        },
        { text: 'Create {secret} from where it is kept, or correct its name in the template.' },
        STARTS,
      ],
    },
    'secret-key-missing': {
      says: 'Pod {pod} needs key {key} of Secret {secret}, which does not have it.',
      fix: [
        {
          text: 'See the names of its keys, without their values.',
          command: 'kubectl describe secret {secret} -n {namespace}',
        },
        { text: 'Add key {key} to Secret {secret}, or correct the key in the template.' },
        STARTS,
      ],
    },
  },
} as const satisfies CheckText;
