import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'kubectl',
    literals: ['unable to connect to the server', 'connection to the server', 'was refused - did you spe'],
    pattern:
      /unable to connect to the server: (?!x509|tls: failed to verify|getting credentials)(?:dial|net\/http|EOF|context|i\/o|proxyconnect|http|unexpected|read|write|Service|Gateway|Forbidden|[^\n]{0,160}?(?:timeout|refused|no such host|unreachable))|the connection to the server [^ ]{1,253} was refused|(?:connection to the server|server) [^ ]{1,253} was refused - did you specify the right host/i,
  },
  {
    id: 'eks',
    literals: ['.eks.amazonaws.com', 'azmk8s.io', '.container.googleapis.com'],
    pattern:
      /(?:lookup|Get|Post|Put|Patch|dial tcp:?|connect(?:ion)? to|host)[^\n]{0,60}?[\w*.-]{1,120}\.(?:eks\.amazonaws\.com|azmk8s\.io)(?:(?!x509|webhook).){0,300}?(?:no such host|i\/o timeout|connection refused|timeout|timed out|unreachable|connection reset|EOF)|(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|ETIMEDOUT|resolve host:?) [\w.-]{1,120}\.(?:eks\.amazonaws\.com|azmk8s\.io)/i,
  },
  {
    id: 'in-cluster',
    literals: [
      'cluster unreachable',
      'kubernetes.default',
      'api group list',
      '10.96.0.1',
      '172.20.0.1',
      '10.100.0.1',
      '10.43.0.1',
      '10.0.0.1',
      "couldn't get current server",
      "couldn't get api group",
      "couldn't get resource",
      'failed to get api',
      'failed to get server',
      'api?timeout',
      'apis?timeout',
      'version?timeout',
    ],
    pattern:
      /kubernetes cluster unreachable: (?!.{0,200}(?:x509|Unauthorized|asked for))|(?:couldn't get current server |couldn't get (?:API group|resource) list|failed to get (?:API|server) (?:group|resource)|\/(?:api|apis|version)\?timeout=\d{1,3}s['"]?: )(?:(?!x509).){0,300}?(?:dial tcp|connection refused|i\/o timeout|no such host|EOF|TLS handshake timeout|context deadline)|(?:Get|Post|Put|Patch|error retrieving resource lock)[^\n]{0,200}https:\/\/(?:10\.96\.0\.1|172\.20\.0\.1|10\.100\.0\.1|10\.43\.0\.1|10\.0\.0\.1|kubernetes\.default[\w.]{0,30}):?\d{0,5}\/api[^\n]{0,300}?(?:dial tcp|i\/o timeout|connection refused|no route|context deadline|EOF)/i,
  },
  {
    id: 'port',
    literals: [
      ':6443',
      ':8443',
      ':8080/api',
      'localhost:8080',
      ':16443/api',
      ':16443/version',
      ':16443/healthz',
      ':16443/openapi',
      ':8080/version',
      ':8080/healthz',
      ':8080/openapi',
      ':16443: connect:',
      ':16443: i/o',
    ],
    pattern:
      /(?:Get|Post|Put|Patch|GET|POST|LIST|error:|server) ['"]?https?:\/\/[\w.[\]:-]{2,200}:(?:6443|8443|16443|8080)\/(?:api|apis|version|openapi)(?:(?!x509|webhook|probe failed).){0,400}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|EOF|Client\.Timeout)|dial tcp [\w.[\]:]{3,60}:(?:6443|16443): (?:connect: |i\/o )/i,
  },
  {
    id: 'localised',
    literals: [
      'se connecter au serveur',
      'conectar ao servidor',
      'conectar al servidor',
      '连接到服务器',
      '連線到伺服器',
      'サーバーに接続',
      '서버에 연결',
    ],
    pattern:
      /(?:impossible de se connecter au serveur|n[ãa]o foi poss[ií]vel conectar ao servidor|no se (?:puede|pudo) conectar al servidor|(?:无法|無法)(?:连接到服务器|連線到伺服器)|サーバーに接続できません|서버에 연결할 수 없) ?[:：] ?(?:dial|net\/http|EOF|context|i\/o)/i,
  },
];
