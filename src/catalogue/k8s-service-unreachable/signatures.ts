import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'no-endpoints',
    literals: [
      'no endpoints available for service',
      ' does not have any active endpoint',
      ' has no active endpoints',
      ' has no endpoints',
      'no healthy upstream',
      'no live upstreams while connecting to upstream',
    ],
    pattern:
      /no endpoints available for service|Service "?[\w./-]{1,120}"? does not have any active Endpoint|[Ss]ervice "?[\w./-]{1,120}"? has no (?:active )?endpoints|no healthy upstream|no live upstreams while connecting to upstream/i,
  },
  {
    id: 'proxy-503',
    literals: ['503 service temporarily unavailable', 'upstream connect error or disconnect'],
    pattern:
      /503 Service Temporarily Unavailable|upstream connect error or disconnect\/reset before headers/i,
  },
  {
    id: 'cluster-name',
    literals: ['connection refused'],
    pattern:
      /(?:dial tcp|connect(?:ing)? to|connection to|https?:\/\/)[^\n]{0,80}?[\w-]{1,63}\.[\w-]{1,63}\.svc(?:\.cluster\.local)?[^\n]{0,80}?connection refused/i,
  },
  {
    id: 'load-balancer',
    literals: ['external-ip', 'syncloadbalancerfailed'],
    pattern: /EXTERNAL-IP[^\n]{0,200}?<pending>|\bSyncLoadBalancerFailed\b/i,
  },
];
