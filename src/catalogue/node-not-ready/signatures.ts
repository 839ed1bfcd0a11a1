import type { Signature } from '../../domain/error-kind.ts';

/** How a field and its value begin in YAML, JSON and what is left of them: `key: `, `"key":"`. */
function assigned(field: string): readonly string[] {
  const quotes = ['', '"', "'"];
  return quotes.flatMap(end =>
    [':', ': '].flatMap(colon => quotes.map(begin => `${field}${end}${colon}${begin}`)),
  );
}

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'heartbeat',
    literals: [
      'kubelet stopped posting node status',
      'nodestatusunknown',
      'kubeletnotready',
      'nodenotready',
      'node is not re',
    ],
    pattern:
      /kubelet stopped posting node status|\bNodeStatusUnknown\b|\bKubeletNotReady\b|(?:reason['"]?[:=] ?['"]?|(?:Warning|Normal) )NodeNotReady\b|status is now: NodeNotReady/i,
  },
  {
    id: 'pleg',
    literals: [
      'pleg is not healthy',
      'pleg was last seen',
      'container runtime is down',
      'container runtime status check may not have completed',
    ],
    pattern:
      /PLEG is not healthy|pleg was last seen active|container runtime (?:is down|status check may not have completed)/i,
  },
  {
    id: 'table',
    literals: ['notready'],
    pattern:
      /(?:^| )[a-z0-9][a-z0-9.-]{1,200} {1,3}NotReady(?:,SchedulingDisabled)? {1,3}(?:(?:<none>|[a-z][a-z0-9,-]{1,60}) {1,3})?(?:\d{1,4}[smhdy]){1,2} {1,3}v?\d|(?:^| )[a-z0-9][a-z0-9.-]{1,200} NotReady(?:,SchedulingDisabled)? <none>/i,
  },
  {
    id: 'taint',
    literals: [
      'taints: node.kubernetes.io/',
      'taint {node.kubernetes.io/',
      'taint { node.kubernetes.io/',
      ...assigned('key').map(key => `${key}node.kubernetes.io/`),
    ],
    pattern:
      /taints: node\.kubernetes\.io\/(?:not-ready|unreachable)(?::|=)|taint(?<!(?:Insufficient |didn't match )[^\n]{0,160}taint) (?:\{node|\{ node)\.kubernetes\.io\/(?:not-ready|unreachable)(?![^\n]{0,160}(?:Insufficient |node\(s\) (?:didn't match|had volume)))|taints?['"]?: ?\[?[^\]]{0,120}key['"]?: ?['"]?node\.kubernetes\.io\/(?:not-ready|unreachable)/i,
  },
  {
    id: 'condition',
    literals: [
      'ready false',
      'ready unknown',
      ...assigned('status').flatMap(status => [`${status}false`, `${status}unknown`]),
    ],
    pattern:
      /["']?type["']?: ?["']?Ready["']?,? ?["']?status["']?: ?["']?(?:False|Unknown)(?=.{0,240}(?:Kubelet|Node|kubelet))|(?:^| )Ready (?:False|Unknown) \w{3}, \d\d/i,
  },
  {
    id: 'alert',
    literals: [
      'kubenodenotready',
      'kubenodeunreachable',
      'kubenodereadinessflapping',
      'has been unready',
      'node_not_ready',
    ],
    pattern:
      /\[?\b(?:FIRING|ALERTS?(?!: KubeNode\w{5,20} (?:annotations|expr|for|labels):)|Triggered)\b[^\n]{0,100}KubeNode(?:NotReady|Unreachable)|(?<!matchers?:? ?\[? ?['"]?)alertname['"]? ?[:=] ?['"]?KubeNode(?:NotReady|Unreachable)|KubeNode(?:NotReady|Unreachable)(?! (?:annotations|expr|for|labels):)(?:(?!\{\{).){0,200}?(?:unready|firing|critical|warning|unreachable)|(?<!\} )has been unready for more than/i,
  },
  {
    id: 'said',
    literals: ['notready'],
    pattern:
      /\bnode [a-z][a-z0-9.]{0,100}-[a-z0-9.-]{1,200} (?:is|went|became|has become|turned|changed to|still) (?:in )?NotReady\b/i,
  },
  {
    id: 'lifecycle',
    literals: [
      'never posted node status',
      'nodestatusneverupdated',
      'becoming ready in time',
      'is unresponsive as of',
      'has yet to be success',
    ],
    pattern:
      /kubelet never posted node status|reason['"]?[:=] ?['"]?NodeStatusNeverUpdated\b|\b(?:Unknown|False) [^\n]{0,120}NodeStatusNeverUpdated\b|["']Node not becoming ready in time after startup|\bNode \S{1,253} is unresponsive as of \d|pleg has yet to be successful/i,
  },
  {
    id: 'lost',
    literals: ['which was running pod'],
    pattern: /\bNode \S{1,253} which was running pod \S{1,253} is unresponsive/i,
  },
];
