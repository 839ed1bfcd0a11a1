import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node cannot reach the API server',
  meaning:
    "The kubelet or the bootstrap on the node cannot resolve the API server's name or open a connection to it, so the node cannot join or is about to be called not ready.",
  advice: [
    {
      text: 'Try the endpoint from the node; any HTTP answer, even 401 or 403, means that the network is fine.',
      command: "curl -sk -m 5 -o /dev/null -w '%{http_code}\\n' https://{host}/livez",
    },
    {
      text: 'See which ways into the API server are open.',
      command:
        "aws eks describe-cluster --name {cluster} --query 'cluster.resourcesVpcConfig.{public:endpointPublicAccess,private:endpointPrivateAccess,cidrs:publicAccessCidrs}'",
    },
    {
      text: 'On a control plane of your own, see whether it runs at all.',
      command: 'crictl ps -a --name kube-apiserver',
    },
  ],
};
