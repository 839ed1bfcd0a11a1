import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'status',
    literals: ['oomkilled', 'oom killed'],
    pattern:
      /(?:\d{1,2}\/\d{1,2} |(?!(?<=[{,|] ?)reason=["']|(?<=selector[ =]{1,2}["']?)reason=)(?:reason|status|state|terminated)['"]?[:=(] {0,3}['"]?|error:? )(?:Init:)?OOM ?Killed\b|OOM ?Killed['"]?,? {1,3}["']?exit ?code['"]?[:=]|(?:was|been|container|pod|got) (?:\S{1,60} )?OOMKilled [^\n]{0,40}(?:\d{1,3} times|exit|restarts?)/i,
  },
  {
    id: 'kernel',
    literals: [
      'got sys oom',
      'terminated (oomkilled)',
      'oomkilled: ',
      'taskoom event',
      'killed by the oom',
      'killed by oom',
      'process was oom',
      '137): oom',
      'oom-kill',
      'killed process',
      'memory cgroup out of memory',
      'system oom encountered',
      'oomkilling',
      'out of memory:',
    ],
    pattern:
      /oom-kill:constraint=|(?:out of memory|memory cgroup out of memory): kill(?:ed)? process|\bSystem OOM encountered|invoked oom-killer|(?:Warning|reason['"]?[:=]) {0,3}['"]?OOMKilling\b(?!['"],? ?['"]pattern)|\bOOMKilling {1,8}(?:\d|node\/|kernel-monitor|Memory cgroup|Out of memory|Kill)|container init was OOM-killed|\bTaskOOM event\b|got sys oom event|terminated \(OOMKilled\)|OOMKilled: container \S{1,80} in pod |(?:container|process|pod) (?:\S{1,80} )?(?:was )?killed by (?:the )?OOM[ -]?killer|container process was OOM[ -]killed|exit code 137\): OOM ?Killed|(?:process|task|container) \S{1,80} (?:was )?OOM-killed/i,
  },
  {
    id: 'process',
    literals: ['ed with code', 'ed with exit code', 'exited with code 137', 'exit code', 'exitcode'],
    pattern:
      /exit ?code['"]?[:=] {0,6}137\b[^\n]{0,120}(?:OOM|out of memory)|(?:exited|terminated|failed) with (?:exit )?code:? 137\b[^\n]{0,120}(?:OOM|out of memory)|(?:OOM ?Killed|out of memory)['"]?[,:;)(]{0,2} ?\(?['"]?exit ?code['"]?[:=]? {0,6}137\b/i,
  },
  {
    id: 'alert',
    literals: ['oomkilled', 'oom killed'],
    pattern: /(?:FIRING|Triggered|ALERT|alertname)[^\n]{0,120}OOM ?Killed/i,
  },
  {
    id: 'said',
    literals: ['due to oomkilled', 'due to oom killed'],
    pattern:
      /\b(?:container|pod) [\w./-]{1,120}[-\d][\w./-]{0,120} (?:[a-z]{2,12} ){0,3}(?:terminated|killed|restarted|died) due to OOM ?Killed\b|\bcontainer [\w.-]{1,80} in pod \S{2,253} (?:[a-z]{2,12} ){0,3}due to OOM ?Killed\b/i,
  },
];
