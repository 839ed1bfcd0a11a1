import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Pull rate limit reached',
  meaning:
    'The registry counts pulls and this address or account has used up its share for now. Docker Hub counts anonymous pulls by address, so everything behind one NAT gateway shares a limit.',
  advice: [
    {
      text: 'Pull with an account, or through a cache of your own. For ECR, a pull-through cache rule does it.',
    },
    {
      text: 'Keep nodes from pulling what they already have: use fixed tags and IfNotPresent.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.containers[*].imagePullPolicy}{"\\n"}\'',
    },
  ],
};
