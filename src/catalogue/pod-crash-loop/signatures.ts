import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'status',
    literals: ['crashloopbackoff', 'kubepodcrashlo'],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?:reason|status|state|with)['"]?(?:[:=]| is)?|error:|waiting:?|Triggered\]?|FIRING[^\n]{0,60}) {0,3}['"(]{0,2}(?:Init:)?CrashLoopBackOff\b|CrashLoopBackOff['"]?: ?['"]?back-off|KubePodCrashLooping[^\n]{0,200}(?:restarting|crash looping|waiting)|\/[a-z0-9-]{3,200}[^\n]{0,40}is in CrashLoopBackOff|\bpod [a-z0-9./-]{2,200} is (?:in )?CrashLoopBackOff/i,
  },
  {
    id: 'hashed',
    literals: ['crashloopbackoff'],
    pattern:
      /[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}['"*_]{0,2} [^\n]{0,60}\bCrashLoopBackOff|[\w.-]{3,80}\/[\w./-]{3,120}:[\w.-]{1,80} (?:sits|is|stays|ends up|stuck) in (?:a )?CrashLoopBackOff/i,
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
];
