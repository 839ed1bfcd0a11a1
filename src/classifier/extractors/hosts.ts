import type { Extractor } from './extractor.ts';

const NAME = '[A-Za-z0-9](?:[\\w-]{0,62}\\.){0,8}[A-Za-z0-9][\\w-]{0,62}\\.?';
const IP = '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}';

/** Hosts that something tried to reach, the one named by the failing call first; pages that messages refer to are left out. */
export const HOST_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['lookup ', "host lookup: '"],
    pattern: new RegExp(
      `(?<!ns)lookup(?:: '| )(?:https?://)?(?<host>(?!https?\\b|error\\b|failed\\b|timed\\b|address\\b)${NAME})(?: on |: | in |$|["' ])`,
    ),
  },
  {
    literals: ['httpsconnectionpool', 'httpconnectionpool', 'getaddrinfo(', 'getaddrinfo for ', "(host='"],
    pattern: new RegExp(
      `(?:(?:ConnectionPool|getaddrinfo|Connection)\\(host=["']|getaddrinfo for )(?<host>${NAME})(?=["']| failed)`,
    ),
  },
  {
    literals: [
      'translate host name',
      'not found in upstream',
      'resolve hostname',
      'unknown mysql server host',
      'unknown host',
    ],
    pattern: new RegExp(
      `(?:translate host name|not found in upstream|resolve hostname|server host|[Uu]nknown host:?) ["']?(?<host>${NAME})(?=["':, ]|$)`,
    ),
  },
  {
    literals: ['could not be resolved', 'could not be found (', ' does not resolve'],
    pattern: new RegExp(
      `(?:^|[\\s"'])(?<host>(?=[\\w-]{1,63}(?:\\.| could not be resolved \\(\\d))${NAME})["']? (?:could not be resolved|does not resolve)`,
    ),
  },
  {
    literals: [
      'connection refused (',
      'service not known (',
      'no such host is known. (',
      'temporarily unavailable (',
      'name resolution (',
    ],
    pattern: new RegExp(
      `(?:[Cc]onnection refused|service not known|No such host is known\\.|temporarily unavailable|name resolution) \\((?<host>(?!127\\.|localhost:)${NAME}):\\d{2,5}\\)`,
    ),
  },
  {
    literals: [
      "failure resolving '",
      "could not resolve '",
      'could not resolve "',
      "failed to resolve '",
      'failed to resolve "',
    ],
    pattern: new RegExp(
      `(?:failure resolving|[Cc]ould not resolve|[Ff]ailed to resolve) (?:"|')(?<host>(?=[\\w-]{1,63}(?:\\.|["'] \\(\\[Errno))${NAME})["']`,
    ),
  },
  {
    literals: ['tcp connect ('],
    pattern: new RegExp(`tcp connect \\((?<host>(?!localhost:)${NAME}):\\d{2,5}\\)`),
  },
  // libpq, and drivers of MongoDB.
  {
    literals: ['running on host "', 'connection to server at "'],
    pattern: new RegExp(`(?:running on host|connection to server at) "(?<host>(?!localhost")${NAME})"`),
  },
  {
    literals: [': [errno -'],
    pattern: new RegExp(
      `: \\[Errno -\\d{1,3}\\](?<=(?<![\\w.-])(?<host>${NAME}):\\d{2,5}: \\[Errno -\\d{1,3}\\])`,
    ),
  },
  {
    literals: ['enotfound ', 'eai_again ', 'unknownhostexception: ', 'no address associated'],
    pattern: new RegExp(`(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:) (?<host>${NAME})`),
  },
  {
    literals: [
      'could not connect to the endpoint url',
      'connect timeout on endpoint url',
      'read timeout on endpoint url',
      'endpoint url:',
    ],
    pattern: new RegExp(`endpoint URL: ?["']?https?://(?<host>${NAME})`, 'i'),
  },
  {
    literals: ['.svc:', '.svc.', '.svc/'],
    pattern: new RegExp(
      `(?:Post|Get|Put) ["']?https?://[\\w.-]{3,250}\\.svc(?:\\.cluster\\.local)?(?::\\d{2,5})?/[^\\s"']{0,300}["']?: dial tcp (?<host>${IP}):`,
    ),
  },
  {
    literals: ['http://', 'https://'],
    pattern: new RegExp(
      `https?://(?<=(?:\\bGet|\\bHead|\\bPost|\\bPut|\\bPatch|\\bDelete|\\bPOST|\\bGET|\\bLIST|code|url|URL|reading from|pinging|fetch|fetching|opening)[ =:(]{1,2}["']?https?://)(?<host>(?!localhost|aka\\.ms|docs\\.|www\\.docker)${NAME})`,
    ),
  },
  {
    literals: [
      'connect to ',
      'connection to ',
      'etimedout ',
      'connection to the server ',
      'connect econnrefused ',
      'connecting to ',
    ],
    pattern:
      /(?:[Cc]onnect(?:ion|ing)? to(?: the server| host)?|ECONNREFUSED|ETIMEDOUT) (?:https?:\/\/)?(?<host>(?!localhost)[A-Za-z0-9](?:[\w-]{0,62}\.){1,8}[A-Za-z0-9-]{1,63})(?=[:/ "'[]|$)/,
  },
  {
    literals: ['dial tcp'],
    pattern: new RegExp(`dial tcp:? (?:lookup )?(?<host>(?!127\\.)${NAME}|${IP}):\\d{2,5}`),
  },
  // Redis for Python: `Error -3 connecting to redis-master:6379.`; Pgpool: `connection to host:"pg-0.pg:5432" failed`.
  {
    literals: ['connecting to ', 'connection to host:"'],
    pattern: new RegExp(
      `(?:Error (?:-?\\d{1,3} )?connecting to |connection to host:")(?<host>(?!localhost:)${NAME}):\\d{2,5}(?=[." ]|$)`,
    ),
  },
  {
    literals: ['etimedout', 'econnrefused'],
    pattern: new RegExp(`(?:ETIMEDOUT|ECONNREFUSED) (?<host>(?!127\\.)${IP})`),
  },
  {
    literals: [
      'ping: ',
      'name resolution',
      'bad address',
      'could not resolve host',
      'resolve host',
      "can't find ",
      'nxdomain',
      'servfail',
    ],
    pattern: new RegExp(
      `(?:\\bping: (?=[\\w-]{1,63}\\.)|resolve host:? ?["']?|can't find |"A{1,4} IN |wget: bad address ["'])(?<host>${NAME})`,
    ),
  },
  {
    literals: ['nslookup ', 'dig ', "can't resolve '"],
    pattern: new RegExp(
      `(?:\\bnslookup(?: -\\S{1,30}){0,3} |\\b[Dd]i[gG](?: [\\w.+-]{1,40} <<>>)?(?: [@+-]\\S{1,60}){0,4} |can't resolve ')(?<host>(?=[\\w-]{0,63}\\.)${NAME})`,
    ),
  },
  {
    literals: ['server: ', 'lookup ', 'communications error to ', 'reply from '],
    pattern: new RegExp(
      `(?:\\bServer: {1,4}|SERVER: |lookup [\\w.-]{1,253} on |communications error to |reply from )(?<nameserver>${IP})(?:#53|:53| |,|$)`,
    ),
  },
  // CoreDNS: `plugin/errors: 2 api.example.com. A: read udp …`, but not the random names that it asks itself.
  {
    literals: ['plugin/errors: '],
    pattern: new RegExp(`plugin/errors: \\d{1,2} (?<host>(?!\\d{9,20}\\.)${NAME}) [A-Z]{1,6}: `),
  },
  { literals: ['169.254.170.23'], pattern: /(?<host>169\.254\.170\.23)/ },
  { literals: ['//registry-1.docker.io', 'host=registry-1'], pattern: /(?<host>registry-1\.docker\.io)/ },
  // An address of AWS that is named at all, when nothing says which one failed.
  {
    literals: ['amazonaws.com', '.api.aws'],
    pattern:
      /\.(?:amazonaws\.com(?:\.cn)?|api\.aws)(?<=(?<![\w.-])(?<host>[A-Za-z0-9](?:[\w-]{0,62}\.){1,5}(?:[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2})(?:\.[a-z]{2,8})?\.(?:amazonaws\.com(?:\.cn)?|api\.aws)))/,
  },
];
