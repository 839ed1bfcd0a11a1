import type { CheckText } from '../../check.ts';

const restart = [
  {
    text: 'Roll the pods over; the webhook gives the role to new pods only.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

export const text = {
  title: 'The pod was given the role and a token',
  codes: {
    'older-than-annotation': {
      says: 'Pod {pod} is older than the role annotation of service account {serviceAccount}, so it started without a role.',
      fix: restart,
    },
    'not-injected': {
      says: 'Pod {pod} started without the role that service account {serviceAccount} names: the annotation came later, or the webhook did not answer then.',
      fix: restart,
    },
    'role-differs': {
      says: 'Pod {pod} still has role {found}; service account {serviceAccount} has since been changed to {expected}.',
      fix: restart,
    },
    'no-token': {
      says: 'Pod {pod} names a role but has no web identity token to prove itself with.',
      fix: restart,
    },
  },
} as const satisfies CheckText;
