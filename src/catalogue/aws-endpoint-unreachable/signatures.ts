import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'botocore',
    literals: [
      'could not connect to the endpoint url',
      'connect timeout on endpoint url',
      'read timeout on endpoint url',
      'endpointconnectionerror',
      'connection was closed before we received a valid response from endpoint',
    ],
    pattern:
      /could not connect to the endpoint URL|(?:connect|read) timeout on endpoint URL|EndpointConnectionError: |connection was closed before we received a valid response from endpoint URL/i,
  },
  {
    id: 'go',
    literals: ['amazonaws.com', '.api.aws'],
    pattern:
      /(?:Get|Post|Put|Head|Delete) ['"]?https?:\/\/(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)[^\s'"]{0,400}['"]?: (?:dial tcp|context deadline exceeded|net\/http: (?:TLS handshake timeout|request canceled)|EOF|read tcp|proxyconnect|Service Unavailable|http2: |tls: failed to verify certificate|x509: certificate )/i,
  },
  {
    id: 'lookup',
    literals: ['amazonaws.com', '.api.aws'],
    pattern:
      /(?:(?<!ns)lookup|ENOTFOUND|EAI_AGAIN|UnknownHostException:|resolve host:?|resolve host name|resolve host address|translate host name|getaddrinfo for host|get address for|host not found in upstream|could not resolve|failed to resolve(?! ['"]?[\w-]{1,60}\.efs\.)|could not be resolved:|can't find|ping:|bad address) ['"]?(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com(?:\.cn)?|api\.aws)/i,
  },
  {
    id: 'refused-host',
    literals: ['amazonaws.com'],
    pattern:
      /(?:connect(?:ion)? to|connecting to|TCP connection to|connection #\d{1,6} to|unable to connect to|failed to connect to|(?:failed|unable) to reach|(?:could|can) ?not reach) (?:host )?(?:(?:https?|tcp|tls):\/\/)?(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.amazonaws\.com.{0,160}?(?:timed out|timeout|refused|failed|unreachable|not known|getaddrinfo|expired|no route)|(?:name or service not known|no such host is known\.?|connection refused|nodename nor servname provided[^(]{0,30}|resource temporarily unavailable|connection timed out|network (?:is )?unreachable|no route to host|connection reset by peer|try again|name does not resolve|did not properly respond[^(]{0,120}|operation timed out) \((?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))[\w.-]{2,120}\.amazonaws\.com|(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|TimeoutError)\b(?!.{0,200}\.dkr\.ecr).{0,200}?[\w-]{2,60}\.amazonaws\.com|\bconnect(?:ion)? [^\n]{0,40}(?:timeout|timed out|refused|reset)[^\n]{0,60} (?![\w.-]{1,80}(?:\.dkr[.-]ecr|\.eks\.|\.efs\.))[\w.-]{2,120}\.amazonaws\.com/i,
  },
  {
    id: 'fields',
    literals: ['amazonaws.com', '.api.aws'],
    pattern:
      /getaddrinfo\(host=['"](?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)['"], err=|ConnectionPool\(host=['"](?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)['"], port=\d{1,5}\): (?:Max retries exceeded|Read timed out)|(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME)['"],.{0,160}?host(?:name)?['"]?: ?['"](?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|socket disconnected before secure TLS connection.{0,200}?host: ?['"](?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|with host (?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|\bHost (?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws) not found: \d|unable to connect to endpoint https:\/\/(?![\w.-]{1,80}\.dkr[.-]ecr)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|SSL validation failed for https:\/\/(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)/i,
  },
  {
    id: 'python',
    literals: ['failed to connect to proxy url', 'proxyconnectionerror'],
    pattern: /failed to connect to proxy URL: |exceptions\.ProxyConnectionError/i,
  },
  {
    id: 'probe',
    literals: [
      "can't resolve '",
      'no servers could be reached',
      'status: servfail',
      'status: nxdomain',
      'status: refused',
      'curl: (',
    ],
    pattern:
      /can't resolve '[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|(?:nslookup|<<>>|dig) (?:[^ ]{1,60} ){0,4}[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws).{0,300}?no servers could be reached|status: (?:SERVFAIL|NXDOMAIN|REFUSED).{0,300}?;[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)\. IN|Host [\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)(?!.{0,300}\* Connected to).{0,300}?curl: \((?:7|28|35|52|56)\)|curl: \((?:6|7|28|35|52|56)\) [^:*]{0,60}?[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws) port \d/i,
  },
  {
    id: 'ruby',
    literals: ['seahorse::client::networkingerror'],
    pattern: /Seahorse::Client::NetworkingError: /i,
  },
  {
    id: 'php',
    literals: ['aws http error: curl error'],
    pattern: /AWS HTTP error: cURL error (?:5|6|7|28|35|52|55|56)\b/i,
  },
  {
    id: 'fluent-bit',
    literals: ['[aws_client]'],
    pattern: /\[aws_client\] connection initialization error/i,
  },
  {
    id: 'java',
    literals: ['unable to execute http request', 'unknownhostexception when attempting to interact'],
    pattern:
      /unable to execute HTTP request: (?:(?:connect|read|connection|the target server|remote host|network is|no route|sts\.|s3\.|ec2\.|[\w.-]{2,100}\.amazonaws\.com))|received an UnknownHostException when attempting to interact with a service/i,
  },
  {
    id: 'javascript',
    literals: ['inaccessible host:', 'unknownendpoint', 'socket timed out without establishing', '$metadata'],
    pattern:
      /inaccessible host: ['"][^'"]{3,200}['"].{0,20}(?:at port|this service may not be available)|UnknownEndpoint: |socket timed out without establishing a connection within|\b(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)\b.{0,400}?['"]?\$metadata['"]?: ?\{ ?['"]?attempts/i,
  },
  {
    id: 'cpp',
    literals: ['aws error network_connection', 'curlcode:', 'aws_io_'],
    pattern:
      /AWS Error NETWORK_CONNECTION during|curlCode: (?:6|7|28|35|52|56), |\bAWS_IO_(?:DNS_|SOCKET_(?:TIMEOUT|CONNECTION|CONNECT_ABORTED|NO_ROUTE|NETWORK_DOWN|CLOSED)|TLS_(?:NEGOTIATION|ERROR_NEGOTIATION)|TLS_\w{1,30}TIMEOUT)/i,
  },
  {
    id: 'sdk-v2',
    literals: [
      'a webexception with status',
      'an http client raised an unhandled',
      'request send failed',
      'send request failed',
      'statuscode: 0,',
    ],
    pattern:
      /StatusCode: 0, RequestID: ?, (?:request send failed|canceled)|(?<!.{0,200}dkr\.ecr.{0,40})RequestError: send request failed caused by: (?:Post|Put|Get) ['"]?https:\/\/[\w.-]{2,100}\.amazonaws\.com|a WebException with status (?:ConnectFailure|NameResolutionFailure|Timeout|TrustFailure|SendFailure|SecureChannelFailure) was thrown|an HTTP client raised an unhandled exception: |\bRequestError: send request failed$/i,
  },
  {
    id: 'ecs',
    literals: ['connection issue between the task and'],
    pattern:
      /connection issue between the task and (?:Amazon ECR|AWS Secrets Manager|Amazon S3|AWS Systems Manager|CloudWatch)/i,
  },
  {
    id: 'rust',
    literals: ['dispatch failure', 'dispatchfailure', 'httpdispatcherror', 'amazonaws.com', '.api.aws'],
    pattern:
      /dispatch failure.{0,200}?(?:dns error|timeout|connection refused|io error|timed out)|DispatchFailure ?\{(?!.{0,80}CredentialsNotLoaded).{0,200}?(?:dns error|Connect|timeout)|HttpDispatchError ?\{ ?message: ?['"](?:error trying to connect|.{0,80}(?:timed out|dns error|reset))|(?:dns error|error trying to connect|tcp connect error|client error \(Connect\)).{0,240}?for url \(https?:\/\/(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)|reqwest::Error \{ kind: \w{3,20}, url: ?\\?["']https?:\/\/(?![\w.-]{1,80}\.dkr[.-]ecr)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)[^\n]{0,200}?(?:ConnectError|TimedOut|dns error|Connect\b)|error sending request for url \(https?:\/\/(?![\w.-]{1,80}(?:\.dkr[.-]ecr|-layer-bucket))(?![\w.*-]{1,80}\.eks\.amazonaws)[\w.-]{2,120}\.(?:amazonaws\.com|api\.aws)/i,
  },
  {
    id: 'localised',
    literals: [
      'point de terminaison',
      'do endpoint',
      'punto de',
      "dell'endpoint",
      '端点',
      '终端节点',
      '端點',
      'エンドポイント',
      '엔드포인트',
      'endpunkt-url',
      'endpoint-url',
      'impossible de',
      'vel se conectar',
      'vel conectar',
      'no se pudo con',
      'no se puede con',
      'impossibile co',
      '无法连接',
      '无法連線',
      '无法連接',
      '無法连接',
      '無法連線',
      '無法連接',
      'verbindung mit',
      'verbindung zu',
      'verbindung zur',
    ],
    pattern:
      /(?:impossible de se connecter à l'URL du point de terminaison|n[ãa]o foi poss[ií]vel (?:se )?conectar(?:-se)? (?:ao|à) (?:URL|ponto) d[eo] (?:endpoint|extremidade)|no se (?:pudo|puede) conectar (?:a|con) la URL del (?:punto de (?:conexión|enlace|acceso)|endpoint)|impossibile connettersi all'URL dell'endpoint|(?:无法|無法)(?:连接到?|連線到?|連接到?) ?(?:终端节点|端点|端點) ?(?:URL|网址)|エンドポイント ?URL ?に接続できません|엔드포인트 URL에 연결할 수 없|verbindung (?:mit|zu|zur) (?:der )?Endpunkt-URL)/i,
  },
];
