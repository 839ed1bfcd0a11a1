import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'API server unreachable',
  meaning:
    "The client could not resolve the API server's name or open a connection to it: wrong context, network or VPN, or the API server is down.",
  advice: [
    {
      text: 'See which address your client uses.',
      command: 'kubectl config view --minify -o jsonpath=\'{.clusters[0].cluster.server}{"\\n"}\'',
    },
    {
      text: 'Try it directly; any HTTP answer, even 401 or 403, means that the network is fine.',
      command: "curl -sk -m 5 -o /dev/null -w '%{http_code}\\n' https://{host}/livez",
    },
    {
      text: 'See whether the endpoint is open to where you are.',
      command: 'aws eks describe-cluster --name {cluster} --query cluster.resourcesVpcConfig',
    },
  ],
};
