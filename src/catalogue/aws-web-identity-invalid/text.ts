import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Web identity token rejected',
  meaning:
    'The pod presented its service account token, but AWS could not use it: the account knows no such identity provider, the audience is wrong, the token has expired, or the file cannot be read.',
  advice: [
    {
      text: 'Find the issuer of the cluster.',
      command: 'aws eks describe-cluster --name {cluster} --query cluster.identity.oidc.issuer --output text',
    },
    {
      text: 'See whether the account of the role has an identity provider for that issuer.',
      command: 'aws iam list-open-id-connect-providers',
    },
    {
      text: 'See whether the token is mounted where the SDK looks for it, and readable for the user of the container.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.securityContext}{"\\n"}{.spec.volumes[*].projected}{"\\n"}\'',
    },
  ],
};
