import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'event',
    literals: [
      'probe error:',
      'probe error"',
      "probe error'",
      'probe error \n',
      'probe warning',
      'probeerror',
      'probewarning',
      'probe error',
      'probe failed',
      'probe errored',
      'unhealthy',
      'probe, will b',
      'prober.go:',
      'ness probe for',
      'startup probe for',
    ],
    pattern:
      /(?:liveness|readiness|startup) probe for ["'][^"']{1,300}["'] (?:failed|errored)|(?:liveness|readiness|startup) probe (?:failed|errored|error|warning)(?::| ?\n?['"])|(?:Warning|reason['"]?[:=]) {0,3}['"]?Probe(?:Error|Warning)\b|probe failed['"]? probeType=|Warning ?Unhealthy\b(?= ?(?:$|\d|[a-z]{2,20}\/|kubelet|.{0,160}probe))|(?!(?<=[{,|] ?)reason=["']|(?<=selector[ =]{1,2}["']?)reason=)reason['"]?[:=] ?['"]?Unhealthy\b|probe failed with statuscode|failed (?:liveness|startup) probe, will be restarted|prober\.go:\d{1,4}\][^\n]{0,200}probe/i,
  },
  {
    id: 'errored',
    literals: ['probe errored'],
    pattern: /\bProbe errored['"]? err=/i,
  },
];
