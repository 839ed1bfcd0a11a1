import type { KindText } from '../../domain/error-kind.ts';
import { connectFromInside, lookFromInside } from '../look-from-inside.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS endpoint unreachable',
  meaning:
    'The call never reached AWS: the name of the service endpoint did not resolve, or no connection to it could be opened.',
  advice: [
    ...lookFromInside,
    connectFromInside,
    {
      text: "See whether the cluster's DNS pods are healthy.",
      command: 'kubectl get pods -n kube-system -l k8s-app=kube-dns -o wide',
    },
    {
      text: 'When the name resolves, follow the route: the subnet needs a NAT gateway or an interface endpoint for the service, and nothing may block port 443.',
      command:
        "aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[ServiceName,State,PrivateDnsEnabled]' --output table",
    },
  ],
  whenWell: [...lookFromInside, connectFromInside],
};
