/** Something that an instance prints when it cannot become a node. */
export interface PrintedFault {
  /** What it means, as a clause. */
  readonly means: string;
  /** The telling part of the line, and nothing else of it. */
  readonly line: string;
}

/** A telling line; only what stands in the pattern is quoted, so that nothing else that was printed gets out. */
const TELLING: readonly (readonly [pattern: RegExp, means: string])[] = [
  [
    /ResourceNotFoundException\)? [^\n]{0,60}No cluster found for name: [\w-]{1,100}/,
    'EKS knows no cluster of that name',
  ],
  [/AccessDenied(?:Exception)?\b[^\n]{0,40}eks:DescribeCluster/, 'its role may not read the cluster'],
  [/dial tcp: lookup [\w.-]{1,253}(?: on [\d.:]{3,45})?: no such host/, 'a name does not resolve'],
  [/Could not resolve host: [\w.-]{1,253}/, 'a name does not resolve'],
  [/Temporary failure in name resolution/, 'names do not resolve'],
  [
    /dial tcp [\d.]{7,15}:\d{1,5}: (?:i\/o timeout|connect: connection (?:refused|timed out))/,
    'a connection gets no answer',
  ],
  [/Connect(?:ion)? ?timed? ?out on endpoint URL: "https:\/\/[\w.-]{1,253}/i, 'AWS gets no connection'],
  [/Failed to list \*?v1\.Node: Unauthorized/i, 'the API server does not admit its role'],
  [/Unable to register node with API server"? ?(?:err="Unauthorized")?/, 'it cannot register'],
  [
    /(?:Unable to (?:locate|fetch) credentials|no EC2 IMDS role found)/i,
    'it has no credentials: no role, or no metadata service',
  ],
  [/\/etc\/eks\/bootstrap\.sh: No such file or directory/, 'its image has no bootstrap script'],
  [
    /bootstrap\.sh: line \d{1,4}: \w{1,60}: unbound variable/,
    'the bootstrap script was called without what it needs',
  ],
  [/Exited with error on line \d{1,4}/, 'the bootstrap script gave up'],
  [
    /(?:Name|Apiserver endpoint|Certificate authority|CIDR) is missing in cluster configuration/,
    'its NodeConfig is incomplete',
  ],
  [/no config in chain|could not parse NodeConfig/i, 'nodeadm finds no NodeConfig'],
  [
    /(?:nodeadm-(?:config|run)|kubelet|containerd)\.service: Failed with result '[\w-]{1,40}'/,
    'a service that a node needs failed',
  ],
  [/No space left on device/, 'its disk is full'],
  [/Kernel panic - not syncing[^\n]{0,80}/, 'the kernel stopped'],
  [/Out of memory: Killed process \d{1,9}/, 'it ran out of memory'],
  [
    /failed to parse kubelet flag: unknown flag: --[\w-]{1,60}/,
    'the kubelet does not know a flag it was given',
  ],
];

/** What a console output says of faults, in the order in which they were printed, each kind once. */
export function faultsPrinted(output: string): readonly PrintedFault[] {
  const found = TELLING.flatMap(([pattern, means]) => {
    const match = pattern.exec(output);
    return match === null ? [] : [{ means, line: match[0], at: match.index }];
  });
  return found.toSorted((one, other) => one.at - other.at).map(({ means, line }) => ({ means, line }));
}
