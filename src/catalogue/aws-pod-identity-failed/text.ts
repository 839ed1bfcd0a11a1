import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'EKS Pod Identity failed',
  meaning:
    'The pod is set up for EKS Pod Identity, but got no credentials from it: the agent on the node cannot be reached or was refused, the association is missing, or the role does not trust EKS.',
  advice: [
    {
      text: 'See whether an association exists for this service account, and which role it names.',
      command:
        'aws eks list-pod-identity-associations --cluster-name {cluster} --namespace {namespace} --service-account {serviceAccount}',
    },
    {
      text: 'See whether the agent runs on the node of the pod.',
      command: 'kubectl get pods -n kube-system -l app.kubernetes.io/name=eks-pod-identity-agent -o wide',
    },
    {
      text: 'The role must trust pods.eks.amazonaws.com for sts:AssumeRole and sts:TagSession.',
      command: 'aws iam get-role --role-name {roleName} --query Role.AssumeRolePolicyDocument',
    },
  ],
};
