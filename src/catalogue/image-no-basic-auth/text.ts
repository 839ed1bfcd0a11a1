import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'No registry credentials on the node',
  meaning:
    "The node asked the registry for the image without presenting any credentials. For ECR the node gets them from its own role, or from the Fargate execution role; the pod's role plays no part.",
  advice: [
    {
      text: "See which policies the node's role carries; AmazonEC2ContainerRegistryPullOnly or ReadOnly is enough.",
    },
    {
      text: 'For another private registry, see whether the pod names a pull secret that exists in its namespace.',
      command: 'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.imagePullSecrets}{"\\n"}\'',
    },
    {
      text: 'On self-managed nodes from Kubernetes 1.27 on, make sure that the ECR credential provider is installed on the image.',
      command:
        'kubectl get node {node} -o jsonpath=\'{.status.nodeInfo.kubeletVersion} {.status.nodeInfo.osImage}{"\\n"}\'',
    },
  ],
};
