import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "Warning  FailedBuildModel  2s (x12 over 22s)  ingress  Failed build model due to couldn't auto-discover subnets: unable to resolve at least one subnet",
  },
  { text: 'E0101 10:00:00.000001 8 store.go:200] ingress does not contain a valid IngressClass' },
  {
    text: 'W0101 10:00:00.000001 8 controller.go:1216] Error obtaining Endpoints for Service "shop/web": no object matching key "shop/web" in local store',
  },
  {
    text: 'W0101 10:00:00.000001 8 backend_ssl.go:47] Error getting SSL certificate "shop/web-tls": local SSL certificate shop/web-tls was not found',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'ingress.networking.k8s.io/web created', kind: 'none' },
  { text: 'the ingress of data is slow today', kind: 'none' },
];
