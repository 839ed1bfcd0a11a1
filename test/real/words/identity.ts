import { inIncident, type Pair } from './pair.ts';

/** Pods and their AWS identity. */
export const IDENTITY: readonly Pair[] = [
  ...inIncident(
    'annotation-missing',
    'hey, checkout in shop is down since ~20min. logs are full of "Unable to locate credentials". nobody touched aws afaik',
    'checkout (shop): botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    `Ticket OPS-2211
Component: checkout
Namespace: shop
Description: after the merge the service not can upload receipts, it says NoCredentialsError Unable to locate credentials. Please to check urgent.`,
    '$ kubectl logs -n shop deployment/checkout --tail=2\nCredentialsProviderError: Could not load credentials from any providers',
  ),
  ...inIncident(
    'wrong-subject',
    'shop/checkout: Not authorized to perform sts:AssumeRoleWithWebIdentity. worked on the old cluster',
    'we get AccessDenied when calling the AssumeRoleWithWebIdentity operation, deployment checkout in namespace shop. trust policy looks ok to me??',
    `{pod} -n shop
botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity`,
    '[pod/{pod}/app] panic: operation error S3: PutObject, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ),
  ...inIncident(
    'service-account-deleted',
    'checkout @ shop cannot assume its role anymore (AssumeRoleWithWebIdentity AccessDenied), somebody cleaned up service accounts yesterday',
    'kubectl -n shop get deploy checkout shows 0/2, log of pod says: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ),
  ...inIncident(
    'no-oidc-provider',
    'InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/42E223F911CD541C5E727A4A1957C42C  <- checkout, ns shop, prod-eu',
    'new cluster, pod {pod} in shop: An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account',
  ),
  ...inIncident(
    'agent-not-installed',
    'checkout in namespace shop restarts all the time since the eks upgrade. it cant reach 169.254.170.23 for credentials, connection refused',
    'shop checkout: Error retrieving metadata: Received non 200 response from container credentials endpoint, dial tcp 169.254.170.23:80: connect: connection refused. pod identity?',
  ),
  ...inIncident(
    'association-deleted',
    'pod identity stopped working for checkout / shop: ResourceNotFoundException, association not found when it calls http://169.254.170.23/v1/credentials',
  ),
  ...inIncident(
    'annotation-padded',
    'can somebody look at checkout in shop, AWS says ValidationError on AssumeRoleWithWebIdentity, roleArn is invalid',
    'An error occurred (ValidationError) when calling the AssumeRoleWithWebIdentity operation: Request ARN is invalid  — that is deployment.apps/checkout in shop on prod-eu',
  ),
  ...inIncident(
    'clock-behind',
    'SignatureDoesNotMatch: Signature expired: checkout in shop, only some of the pods',
  ),
  ...inIncident(
    'policy-forgets-dns',
    'checkout in shop cant resolve sts: getaddrinfo EAI_AGAIN sts.eu-west-1.amazonaws.com. started when we rolled the new network policies',
    'shop/checkout Could not connect to the endpoint URL "https://sts.eu-west-1.amazonaws.com/" — name resolution fails inside the pod',
  ),
  ...inIncident(
    'dns-scaled-to-zero',
    'nothing resolves in the cluster prod-eu. e.g. checkout in shop: lookup sts.eu-west-1.amazonaws.com: no such host / i/o timeout on 172.20.0.10:53',
    'dial tcp: lookup sts.eu-west-1.amazonaws.com on 172.20.0.10:53: read udp: i/o timeout\nservice: checkout\nns: shop',
  ),
  ...inIncident(
    'nat-failed',
    'checkout in shop: Connect timeout on endpoint URL: "https://sts.eu-west-1.amazonaws.com/". security says they changed nothing',
  ),
  ...inIncident(
    'healthy-identity',
    'is checkout in shop ok again? had this an hour ago: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ),
  ...inIncident(
    'aks-credential-missing',
    'AADSTS70021: No matching federated identity record found for presented assertion. it is checkout in shop, cluster aks-prod',
    'workload identity not works for deployment checkout namespace shop, error AADSTS70021 no matching federated identity record',
  ),
  ...inIncident(
    'aks-pod-label-missing',
    'shop/checkout on aks-prod: DefaultAzureCredential failed to retrieve a token, WorkloadIdentityCredential authentication unavailable. The workload options are not fully configured',
  ),
];
