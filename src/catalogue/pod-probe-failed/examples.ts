import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  Unhealthy  12s (x35 over 5m55s)  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 404',
  },
  {
    text: 'Liveness probe failed: Get "http://10.42.6.119:8200/": dial tcp 10.42.6.119:8200: connect: connection refused',
    entities: { host: '10.42.6.119' },
  },
  {
    text: '"Probe failed" probeType="Readiness" pod="shop/web-0" podUID="1" containerName="web" probeResult="failure" output="command timed out"',
    entities: { pod: 'web-0', namespace: 'shop' },
  },
  {
    text: 'Warning  ProbeError  kubelet  Readiness probe error: Get "https://10.1.2.3:8443/healthz": net/http: request canceled',
  },
  {
    text: '"Probe errored" err="rpc error: code = NotFound desc = container is not created or running" probeType="Readiness"',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: `livenessProbe:
  httpGet:
    path: /healthz
    port: 8080
  failureThreshold: 3`,
    kind: 'none',
  },
  { text: 'The space probe failed to reach orbit.', kind: 'none' },
  { text: 'kubectl get events --field-selector reason=Unhealthy', kind: 'none' },
  { text: '{namespace="kube-system"} | json | reason="Unhealthy" | line_format "{{.msg}}"', kind: 'none' },
];
