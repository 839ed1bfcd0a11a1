import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Service account has no usable role',
  meaning:
    'The role that the service account should carry is missing or is not a well-formed role ARN, so AWS was never asked about a real role.',
  advice: [
    {
      text: 'Read the annotation as it is, white space included.',
      command:
        'kubectl get serviceaccount {serviceAccount} -n {namespace} -o jsonpath=\'{.metadata.annotations}{"\\n"}\'',
    },
    {
      text: 'Set annotation eks.amazonaws.com/role-arn to the ARN of the role, then restart the pods.',
      effect: 'change',
    },
  ],
};
