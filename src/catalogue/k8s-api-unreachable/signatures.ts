import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'kubectl',
    literals: [
      'communicate with k8s server',
      'unable to reach api server',
      'unable to connect to the server',
      'connection to the server',
      'was refused - did you spe',
    ],
    pattern:
      /unable to connect to the server: (?!x509|tls: failed to verify|getting credentials)(?:dial|net\/http|EOF|context|i\/o|proxyconnect|http|unexpected|read|write|Service|Gateway|Forbidden|[^\n]{0,160}?(?:timeout|refused|no such host|unreachable))|the connection to the server [^ ]{1,253} was refused|failed to communicate with K8S server|unable to reach API server, no retries|(?:connection to the server|server) [^ ]{1,253} was refused - did you specify the right host/i,
  },
  {
    id: 'eks',
    literals: ['.eks.amazonaws.com', 'azmk8s.io', '.container.googleapis.com'],
    pattern:
      /(?:lookup|Get|Post|Put|Patch|dial tcp:?|connect(?:ion)? to|host)[^\n]{0,60}?[\w*.-]{1,120}\.(?:eks\.amazonaws\.com|azmk8s\.io)(?:(?!x509|webhook|asked for the client).){0,300}?(?:no such host|i\/o timeout|connection refused|(?<![?&])timeout(?!=)|timed out|unreachable|connection reset|EOF)|(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|ETIMEDOUT|resolve host:?) [\w.-]{1,120}\.(?:eks\.amazonaws\.com|azmk8s\.io)/i,
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
      /kubernetes cluster unreachable: (?!.{0,200}(?:x509|Unauthorized|asked for|getting credentials))|(?:couldn't get current server |couldn't get (?:API group|resource) list|failed to get (?:API|server) (?:group|resource)|\/(?:api|apis|version)\?timeout=\d{1,3}s['"]?: )(?:(?!x509).){0,300}?(?:dial tcp|connection refused|i\/o timeout|no such host|EOF|TLS handshake timeout|context deadline)|(?:Get|Post|Put|Patch|error retrieving resource lock)[^\n]{0,200}https:\/\/(?:10\.96\.0\.1|172\.20\.0\.1|10\.100\.0\.1|10\.43\.0\.1|10\.0\.0\.1|kubernetes\.default[\w.]{0,30}):?\d{0,5}\/api[^\n]{0,300}?(?:dial tcp|i\/o timeout|connection refused|no route|context deadline|EOF)/i,
  },
  {
    id: 'port',
    literals: [
      ':6443',
      '10.96.0.1:443',
      '172.20.0.1:443',
      '172.30.0.1:443',
      '10.43.0.1:443',
      '10.100.0.1:443',
      '10.152.183.1:443',
      'you have provided the correct host and port',
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
      ':16443: connectex:',
      ':16443: i/o',
      ':16443: getsock',
    ],
    pattern:
      /(?:Get|Post|Put|Patch|GET|POST|LIST|error:|server) ['"]?https?:\/\/[\w.[\]:-]{2,200}:(?:6443|8443|16443|8080)\/(?:api|apis|version|openapi)(?:(?!x509|webhook|probe failed).){0,400}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|EOF|Client\.Timeout)|dial tcp [\w.[\]:]{3,60}:(?:6443|16443): (?:connect: |connectex: |i\/o |getsockopt: )|dial tcp (?:10\.96\.0\.1|172\.20\.0\.1|172\.30\.0\.1|10\.43\.0\.1|10\.100\.0\.1|10\.152\.183\.1):443: (?:connect: |connectex: |i\/o |getsockopt: )|connect E[A-Z]{5,20} (?:10\.96\.0\.1|172\.20\.0\.1|172\.30\.0\.1|10\.43\.0\.1|10\.100\.0\.1|10\.152\.183\.1):443|verify you have provided the correct host and port and that the server is currently running/i,
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
  {
    id: 'api-path',
    literals: [
      '/api/v1/namespaces',
      '/api/v1/nodes',
      '/api/v1/pods',
      '/api/v1/services',
      '/api/v1/secrets',
      '/api/v1/configmaps',
      '/api/v1/endpoints',
      '/api/v1/events',
      '/api/v1/persistentvolume',
      '/api/v1/serviceaccounts',
      '/api/v1/replicationcontrollers',
      '/api/v1/watch',
      '/apis/',
    ],
    pattern:
      /https?:\/\/[^\s"'/]{1,200}\/(?:k8s\/clusters\/[\w-]{1,60}\/)?(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)[^\s"'\\]{0,500}\\?["']?: (?:(?:Get|Post|Put|Patch)[^:]{1,20}: )?(?:dial tcp|read tcp|write tcp|net\/http|context deadline|EOF\b|unexpected EOF|http2: |i\/o timeout|proxyconnect|connection re|tls handshake timeout)|request to https?:\/\/[^\s"'/]{1,200}\/(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)[^\s"']{0,400} failed, reason: (?:connect |read |socket hang|getaddrinfo|network timeout)/i,
  },
  {
    id: 'python',
    literals: ['exceeded with url: /api', 'exceeded with url: /version', 'connection broken by'],
    pattern:
      /Max retries exceeded with url: \/(?:(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)|apis?\/?(?:\?\S{1,60})? |version)(?:(?!SSLError).){0,300}?(?:NewConnectionError|ConnectTimeoutError|NameResolutionError|Connection refused|timed out|No route to host)|after connection broken by ['"](?:NewConnection|ConnectTimeout|NameResolution|ReadTimeout)Error(?:(?!SSLError).){0,300}?: \/(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)/i,
  },
  {
    id: 'clients',
    literals: [
      'cluster is unreachable',
      'k8s_apiserver_missing',
      'process never appeared',
      'java.net.connectexception',
      'java.net.sockettimeout',
      'java.net.noroute',
      'hypererror:',
      'tcp connection to',
      'no configuration has been provided',
      'to load in-cluster conf',
      'config_exception',
      'kubernetesclientexception',
      'openapi.apiexception',
      'failed to connect to kubernetes',
      'failed to connect to /',
      'at k8s.',
      'kube_client::',
      'invalid kubernetes api',
      'kubeclient::',
    ],
    pattern:
      /failed to connect to kubernetes(?:\.default[\w.]{0,30})?\/[\d.]{7,15}:\d{2,5}|(?:KubernetesClientException|openapi\.ApiException)(?:(?!UnknownHost|SSL|PKIX).){0,600}?(?:ConnectException|SocketTimeoutException|NoRouteToHostException|ConnectTimeoutException|failed to connect to|connect timed out|Connection refused)|(?:Connection refused|Connection timed out|No route to host|HttpClient\.Timeout)[^\n]{0,800}? at k8s\.|invalid Kubernetes API \S{1,20} endpoint https?:\/\/\S{3,200}: (?:timed out|connection refused|no route|failed to open)|Kubeclient::HttpError[^\n]{0,120}(?:timed out|refused|no route|failed to open)|java\.net\.(?:ConnectException|SocketTimeoutException|NoRouteToHostException): (?:(?!UnknownHost|SSL|PKIX).){0,700}?KubernetesClientException: (?:Operation|An error)|configured Kubernetes cluster is unreachable|\bK8S_APISERVER_MISSING\b|apiserver process never appeared|HyperError: error trying to connect|TCP connection to (?:10\.96\.0\.1|172\.20\.0\.1|172\.30\.0\.1|10\.43\.0\.1|10\.100\.0\.1|10\.152\.183\.1):443|no configuration has been provided, try setting KUBERNETES_MASTER|unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST|kubernetes\.config\.config_exception\.ConfigException: (?:Invalid|Service)|kube_client::[^\n]{0,200}(?:tcp connect error|deadline has elapsed|connection refused|error trying to connect)/i,
  },
  {
    id: 'rust',
    literals: ['service(hyper_util', 'serviceerror: client error'],
    pattern:
      /\bService\(hyper_util::client::legacy::Error\(Connect, (?!.{0,300}certificate)|\bServiceError: client error \(Connect\)(?!.{0,300}certificate)/i,
  },
  {
    id: 'aiohttp',
    literals: ['cannot connect to host'],
    pattern:
      /cannot connect to host (?:kubernetes\.default[\w.]{0,30}:443|[\w.-]{1,200}:6443|(?:10\.96\.0\.1|172\.20\.0\.1|172\.30\.0\.1|10\.43\.0\.1|10\.100\.0\.1|10\.152\.183\.1):443) ssl:\w{1,20} \[(?!SSL)/i,
  },
];
