import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS permission missing',
  meaning:
    'The credentials work, but the identity behind them is not allowed to do this: no policy allows the action, or one denies it.',
  advice: [
    {
      text: "Confirm which identity is calling. A node role here means that the pod's own role never took effect.",
      command: 'kubectl exec -n {namespace} {pod} -- aws sts get-caller-identity',
    },
    {
      text: 'Ask IAM whether the identity may do it. The answer is a simulation and leaves out policies of the resource.',
      command: 'aws iam simulate-principal-policy --policy-source-arn {roleArn} --action-names {operation}',
    },
    {
      text: 'If the message carries an encoded part, let AWS decode it.',
      command: 'aws sts decode-authorization-message --encoded-message {encodedMessage}',
    },
  ],
};
