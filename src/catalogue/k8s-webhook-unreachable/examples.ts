import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error from server (InternalError): error when creating "x.yaml": Internal error occurred: failed calling webhook "mservice.elbv2.k8s.aws": failed to call webhook: Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/mutate-v1-service?timeout=10s": no endpoints available for service "aws-load-balancer-webhook-service"',
    entities: { webhook: 'mservice.elbv2.k8s.aws', namespace: 'kube-system' },
  },
  {
    text: 'conversion webhook for cert-manager.io/v1alpha2, Kind=Certificate failed: Post "https://cert-manager-webhook.cert-manager.svc:443/convert?timeout=30s": context deadline exceeded',
  },
  { text: 'Internal error occurred: no endpoints available for service "cert-manager-webhook"' },
  { text: 'no endpoints available for service "ingress-nginx-controller-admission"' },
  {
    text: 'Internal error occurred: admission plugin "MutatingAdmissionWebhook" failed to complete mutation in 13s',
  },
  {
    text: 'Failed to make webhook authenticator request: Post "https://127.0.0.1:21362/authenticate?timeout=30s": context deadline exceeded',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'admission webhook "validation.gatekeeper.sh" denied the request: no privileged containers',
    kind: 'k8s-admission-denied',
  },
  { text: 'Stripe webhook delivery failed: our endpoint answered 500', kind: 'none' },
];
