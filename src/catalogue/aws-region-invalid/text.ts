import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS region missing or wrong',
  meaning:
    'The SDK does not know which region to call, or was given one that does not exist, is switched off, or is not where the resource lives.',
  advice: [
    {
      text: 'See what the pod is told.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .spec.containers[*].env[*]}{.name}={.value}{"\\n"}{end}\'',
    },
    {
      text: 'Set the region explicitly; inside a pod the metadata service is no dependable source.',
      command: 'kubectl set env {restart} -n {namespace} AWS_REGION={region}',
    },
    {
      text: 'See whether the region is switched on for the account.',
      command:
        "aws account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT --query 'Regions[].RegionName'",
    },
  ],
};
