import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Registry unreachable',
  meaning:
    'The node could not reach the registry while pulling the image: its name did not resolve, or no connection could be opened. The image itself and its permissions were never looked at.',
  advice: [
    {
      text: 'See which node tried, and whether other nodes can pull.',
      command: 'kubectl get events -n {namespace} --field-selector involvedObject.name={pod}',
    },
    {
      text: 'Try the registry from that node; any HTTP answer, even 401, means that the network is fine.',
      command:
        'kubectl debug node/{node} -it --image=busybox:1.36 -- wget -S -T 5 -O /dev/null https://{registry}/v2/',
    },
    {
      text: 'For ECR from private subnets, the endpoints ecr.api and ecr.dkr and the S3 gateway must exist: layers come from S3.',
      command: "aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[ServiceName,State]' --output table",
    },
  ],
};
