import type { Report } from '../../src/domain/report.ts';

/** A report in which everything but what the test says is empty. */
export function report(parts: Partial<Report> = {}): Report {
  return {
    kind: 'aws-no-credentials',
    title: 'No AWS credentials',
    meaning: 'An AWS SDK looked in every place it knows and found no credentials.',
    also: [],
    entities: {},
    target: null,
    scope: {},
    candidates: [],
    verdict: 'inconclusive',
    note: null,
    cause: null,
    problems: [],
    passed: [],
    unchecked: [],
    skipped: [],
    steps: [],
    links: [],
    calls: {},
    elapsedMs: 0,
    ...parts,
  };
}

const COMMAND =
  "kubectl --context prod -n shop annotate serviceaccount checkout 'eks.amazonaws.com/role-arn=arn:aws:iam::123456789012:role/checkout'";

/** A report with a cause, two other things that hold, one that could not be looked at. */
export const ANNOTATION_MISSING = report({
  verdict: 'cause-found',
  target: {
    cluster: 'prod',
    entities: { namespace: 'shop', workload: 'checkout', workloadKind: 'Deployment' },
  },
  cause: {
    check: 'kubernetes/service-account-names-role',
    code: 'annotation-missing',
    args: { serviceAccount: 'checkout' },
    text: 'Service account checkout names no IAM role.',
    evidence: [
      {
        subject: 'serviceaccount shop/checkout',
        path: 'metadata.annotations["eks.amazonaws.com/role-arn"]',
        value: 'absent',
      },
    ],
  },
  passed: [
    {
      check: 'kubernetes/service-account-exists',
      title: 'The service account exists',
      evidence: [],
    },
    { check: 'kubernetes/pod-exists', title: 'The pod exists', evidence: [] },
  ],
  unchecked: [
    {
      check: 'aws/role-exists',
      title: 'The role exists',
      obstacle: {
        kind: 'forbidden',
        permission: {
          provider: 'aws',
          action: 'iam:GetRole',
          resource: 'arn:aws:iam::123456789012:role/checkout',
        },
      },
    },
  ],
  skipped: [{ check: 'eks/pod-identity', title: 'Pod Identity answers', because: 'the pod uses IRSA' }],
  steps: [
    { text: 'Name the role on the service account.', command: COMMAND, effect: 'change' },
    { text: 'Restart the pods, so that they get the token.', effect: 'disruptive' },
  ],
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html'],
  calls: { kubernetes: 7, aws: 2 },
  elapsedMs: 1840,
});

/** The command of the first step above. */
export const ANNOTATE_COMMAND = COMMAND;
