import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Error from server (ServiceUnavailable): no endpoints available for service "checkout"' },
  {
    text: 'W0612 10:11:12.131415 7 controller.go:1163] Service "shop/checkout" does not have any active Endpoint.',
  },
  {
    text: '<html>\n<head><title>503 Service Temporarily Unavailable</title></head>\n<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body></html>',
  },
  {
    text: 'Get "http://checkout.shop.svc.cluster.local:8080/healthz": dial tcp 10.96.31.7:8080: connect: connection refused',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed calling webhook "v.example.io": failed to call webhook: Post "https://v.sys.svc:443/validate?timeout=10s": no endpoints available for service "v"',
    kind: 'k8s-webhook-unreachable',
  },
  { text: 'curl: (7) Failed to connect to localhost port 3000: Connection refused', kind: 'none' },
];
