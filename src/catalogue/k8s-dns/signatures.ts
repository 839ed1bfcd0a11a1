import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'service',
    literals: [
      '.svc',
      'cluster.local',
      'lookup',
      'enotfound',
      'eai_again',
      'unknownhostexc',
      'resolve',
      "can't find",
      'bad address',
      'translate host',
      'nxdomain',
      'getaddrinfo',
    ],
    pattern:
      /(?:lookup|ENOTFOUND|EAI_AGAIN|UnknownHostException:|resolve(?: host)?(?: address)?:?|can't find|bad address|translate host name|NXDOMAIN[^\n]{0,40}|getaddrinfo[^\n]{0,20}) ?['"(]?[\w-]{1,63}(?:\. ?[\w-]{1,63}){0,5}\. ?(?:svc|cluster\.local)(?:(?!webhook|Name:|Address:).){0,120}?(?:no such host|server misbehaving|i\/o timeout|refused|not known|temporary failure|NXDOMAIN|SERVFAIL|name resolution|timed? ?out|$)|(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:) ?[\w.-]{1,200}\.(?:svc|cluster\.local)|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) [a-z0-9-]{2,63}(?:[ :)"'}\]]|$)/i,
  },
  {
    id: 'coredns',
    literals: ['plugin/errors:', 'plugin/loop:', 'coredns', 'kube-dns', 'servfail', 'plugin/forward'],
    pattern:
      /\[ERROR\] plugin\/errors: |plugin\/loop: Loop|(?:coredns|kube-dns)[\w-]{0,40}(?: {1,3}\d\/\d {1,3}| is in )CrashLoopBackOff|(?:coredns|kube-dns)[^\n]{0,200}?(?:SERVFAIL|i\/o timeout|unreachable|Loop \()|(?:"|')?(?:A{1,4}|PTR|SRV) IN [\w.-]{3,253}\.? [^\n]{0,60}\bSERVFAIL/i,
  },
  {
    id: 'lookup-tools',
    literals: [
      "can't resolve '",
      'no servers could be reached',
      'host not found in upstream',
      "server can't find",
    ],
    pattern:
      /nslookup: can't resolve '(?!\S{0,80}amazonaws)|connection timed out; no servers could be reached|host not found in upstream ['"]|server can't find (?!\S{0,80}(?:amazonaws|azmk8s|azurecr))[\w.-]{1,253}: (?:NXDOMAIN|SERVFAIL|REFUSED)/i,
  },
  {
    id: 'resolution',
    literals: [
      'temporary failure in name resolution',
      'could not resolve host',
      'name or service not known',
      'no servers could be reached',
      'eai_again',
      'no such host',
      'bad address',
      'getaddrinfo',
      'nxdomain',
      'server misbehaving',
      'unknownhostexception',
      'could not translate host name',
      'name does not resolve',
    ],
    pattern:
      /(?:^|[\s"'(:])(?:ping|wget|curl|nslookup|dig|psql|mysql|redis|could not translate|getaddrinfo|lookup|dial tcp:? lookup|java\.net\.|socket\.gaierror|nc|ssh|nginx|bad address|error|failed|unable(?! to access))(?:(?!\/v[12]\/|pull|image|amazonaws|azmk8s|registry|docker|kubelet|metadata|git@|github\.com|npm ).){0,160}?(?:temporary failure in name resolution(?!\S{0,4} ?\S{0,8}\/simple\/)|name or service not known|could not resolve host(?!: [\w.-]{1,100}$)|no servers could be reached|EAI_AGAIN(?!.{0,120}amazonaws)|: no such host|server misbehaving|bad address ['"]|NXDOMAIN|name does not resolve|UnknownHostException: (?!\S{0,80}amazonaws))/i,
  },
  {
    id: 'resolver',
    literals: [
      'dns resolution failure',
      'could not resolve address',
      'unable to resolve address',
      'no resolvable bootstrap',
      'lookup ',
      'could not be resolved (',
      'in resolver ',
      'c-ares status',
      'produced zero addresses',
      'searchdomainunknownhost',
      'communications error to',
      'reply from unexpected source',
      'socketexception (',
    ],
    pattern:
      /lookup (?!\S{0,120}(?:amazonaws|azmk8s|azurecr|registry|docker|gcr\.io|quay\.io|ghcr|pkg\.dev))[\w.-]{1,253} on (?:10|172|192)\.[\d.]{3,12}:53: (?:no such host|server misbehaving|i\/o timeout|read udp [^\n]{0,60}(?:i\/o timeout|connection refused|no route))|lookup [a-z][a-z0-9-]{1,62}: (?:i\/o timeout|no such host|server misbehaving)|could not be resolved \((?:2|3|5|110): |host not found in resolver ['"]|C-ares status is not ARES_SUCCESS|dns resolution failure for [\w.-]{1,200}\.svc|could not resolve address ['"](?!\S{0,120}(?:amazonaws|azure))|unable to resolve address: [\w.-]{1,200}\.svc|no resolvable bootstrap urls(?!.{0,300}amazonaws)|name resolver error: produced zero addresses|SearchDomainUnknownHostException|communications error to [\da-f.:]{3,40}#53: |reply from unexpected source: [\d.]{7,15}#53|SocketException \([^)]{1,30}\): (?:Name or service not known|Name does not resolve|Temporary failure|Resource temporarily unavailable)(?! \S{0,80}amazonaws)/i,
  },
  {
    id: 'databases',
    literals: [
      '[errno -2]',
      '[errno -3]',
      '[errno -5]',
      'unknown mysql server host',
      'dns resolution failed for',
      'status: servfail, id:',
    ],
    pattern:
      /[\w-]:\d{2,5}: \[Errno -(?:2|3|5)\] |(?:gaierror|OperationalError|ConnectionError|ConnectError)(?:(?!amazonaws|azure).){0,100}\[Errno -(?:2|3|5)\] (?!.{0,200}(?:amazonaws|\/simple\/))|unknown MySQL server host ['"](?!\S{0,120}(?:amazonaws|azure))|DNS resolution failed for (?:service:? )?['"]?(?!\S{0,120}(?:amazonaws|azure))[\w.-]|(?:\.svc|cluster\.local)[^\n]{0,300}status: SERVFAIL, id:|status: SERVFAIL, id:[^\n]{0,300}(?:\.svc|cluster\.local)/i,
  },
  {
    id: 'runtimes',
    literals: [
      'resolving timed out after',
      'dnsnameresolvertimeoutexception',
      'non-existing domain - :nxdomain',
      'enotfound',
      'eai_again',
      'unknownhostexception',
    ],
    pattern:
      /Resolving timed out after \d{1,6} milliseconds[^\n]{0,120}\.svc\b|DnsNameResolverTimeoutException(?!.{0,300}(?:amazonaws|azure))|non-existing domain - :nxdomain|(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|UnknownHostException:) [a-z][a-z0-9-]{0,60}-\d{1,3}\.(?!(?:info|local|cloud|online|site|store|tech|internal|example|corp|home|test)\b)[a-z][a-z0-9-]{3,62}(?:[ :,)"']|$)/i,
  },
];
