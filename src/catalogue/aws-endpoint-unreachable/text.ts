import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS endpoint unreachable',
  meaning:
    'The call never reached AWS: the name of the service endpoint did not resolve, or no connection to it could be opened.',
  advice: [
    {
      text: 'See whether cluster DNS answers for the endpoint from where the pod runs.',
      command:
        'kubectl run dns-probe --rm -it --restart=Never -n {namespace} --image=busybox:1.36 -- nslookup {host}',
    },
    {
      text: "See whether the cluster's DNS pods are healthy.",
      command: 'kubectl get pods -n kube-system -l k8s-app=kube-dns -o wide',
    },
    {
      text: 'When the name resolves, follow the route: the subnet needs a NAT gateway or an interface endpoint for the service, and nothing may block port 443.',
      command:
        "aws ec2 describe-vpc-endpoints --region {region} --query 'VpcEndpoints[].[ServiceName,State,PrivateDnsEnabled]' --output table",
    },
  ],
};
