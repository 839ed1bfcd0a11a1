import type { CheckText } from '../../check.ts';

const restart = [
  {
    text: 'Restart the pods: the webhook adds the role only to new pods.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

export const text = {
  title: 'The pod has the role and a token',
  codes: {
    'older-than-annotation': {
      says: 'Pod {pod} is older than the role annotation of service account {serviceAccount}, so it has no role.',
      fix: restart,
    },
    'not-injected': {
      says: 'Pod {pod} lacks the role of service account {serviceAccount}: the annotation is newer than the pod, or the webhook was down when it started.',
      fix: restart,
    },
    'role-differs': {
      says: 'Pod {pod} still has role {found}; service account {serviceAccount} now has {expected}.',
      fix: restart,
    },
    'no-token': {
      says: 'Pod {pod} has a role ARN but no web identity token.',
      fix: restart,
    },
  },
} as const satisfies CheckText;
