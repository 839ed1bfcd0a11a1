import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'status',
    literals: ['crashloopbackoff', 'kubepodcrashlo'],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?!(?<=[{,|] ?)reason=["']|(?<=selector[ =]{1,2}["']?)reason=)(?:reason|status|state|with)['"]?(?:[:=]| is)?|error:|waiting:?|Triggered\]?|FIRING[^\n]{0,60}) {0,3}['"(]{0,2}(?:Init:)?CrashLoopBackOff\b|CrashLoopBackOff['"]?: ?['"]?back-off|KubePodCrashLooping[^\n]{0,200}(?:restarting|crash looping|waiting)|\/[a-z0-9-]{3,200}[^\n]{0,40}is in CrashLoopBackOff|\bpod [a-z0-9./-]{2,200} is (?:in )?CrashLoopBackOff/i,
  },
  {
    id: 'hashed',
    literals: ['crashloopbackoff'],
    pattern:
      /[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}['"*_]{0,2}:? [^\n]{0,60}\bCrashLoopBackOff|[\w.-]{3,80}\/[\w./-]{3,120}:[\w.-]{1,80} (?:sits|is|stays|ends up|stuck) in (?:a )?CrashLoopBackOff/i,
  },
  {
    id: 'event',
    literals: ['back-off', 'backing off waiting'],
    pattern:
      /back-off (?:\d{1,3}m?\d{0,2}m?s? )?restarting failed cont|container \S{1,80} is backing off waiting to restart/i,
  },
  {
    id: 'alert',
    literals: ['kubepodcrashlooping', 'is crash looping', 'is restarting'],
    pattern:
      /KubePodCrashLooping[^\n]{0,120}(?:firing|critical|warning|restarting|waiting)|pod [a-z0-9-]{1,60}\/[a-z0-9.-]{1,200}[^\n]{0,80}is (?:crash looping|restarting \d)/i,
  },
  {
    id: 'ended',
    literals: [
      'container failed with',
      'exitcode: ',
      'terminated reason: error',
      'exitcode"',
      'backofflimitexceeded',
      'specified backoff limit',
      'in crashloopbackoff',
      '(crashloopbackoff)',
      '/1 error',
      '/2 error',
      '/3 error',
      '/4 error',
      'init:error',
    ],
    pattern:
      /state: terminated reason: error exit code: (?!0\b|137\b|143\b)\d{1,3}|"exitCode": ?(?!0\b|137\b)\d{1,3},[^{}]{0,300}"reason": ?"Error"|(?:Warning|failed:|reason['"]?[:=]) ?['"]?BackoffLimitExceeded\b|job has reached the specified backoff limit|failed with message: Container failed with|terminated: [^{}]{0,200}exitCode: (?!0\b|137\b|143\b)\d{1,3} [^{}]{0,200}reason: Error\b|container ['"]?[\w.-]{1,80}['"]? (?:is )?in CrashLoopBackOff|exit code \d{1,3} \(CrashLoopBackOff\)|[a-z0-9-] \d?\/(?:1|2|3|4) (?:Init:)?Error \d{1,5} (?:\(\w{1,12} ago\) )?\d{1,4}[smhdy]|[a-z0-9-] \d{1,2}\/\d{1,2} Init:Error \d{1,5} /i,
  },
  {
    id: 'one-shot',
    literals: ['terminated (error)', 'rule at index', 'terminated with exit code'],
    pattern:
      /\bpod [a-z0-9-]{1,63}\/[a-z0-9.-]{1,253} terminated \(Error\)|container \S{1,80} for pod \S{3,320} failed with exit code \d{1,3} matching \w{3,20} rule at index|\b(?:deployment|pod|statefulset|job)\/[a-z0-9.-]{1,253}: container [\w.-]{1,80} terminated with exit code (?!0\b|137\b)\d/i,
  },
  {
    id: 'named',
    literals: ['crashloopbackoff'],
    pattern: /\bpods? ["']?[a-z][a-z0-9./]{0,80}-[a-z0-9.-]{1,160}["']?:? CrashLoopBackOff\b/i,
  },
  {
    id: 'last-state',
    literals: ['last state: terminated reason: error exit code: '],
    pattern: /Last State: Terminated Reason: Error Exit Code: (?:1(?:2[5-9]|3[0-9]|4[0-3])?|2|255)\b/i,
  },
];
