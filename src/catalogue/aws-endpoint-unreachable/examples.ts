import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://ec2.eu-west-1.amazonaws.com/"',
    entities: { host: 'ec2.eu-west-1.amazonaws.com', region: 'eu-west-1' },
  },
  {
    text: `RequestError: send request failed
caused by: Post "https://sts.eu-central-1.amazonaws.com/": dial tcp: lookup sts.eu-central-1.amazonaws.com: no such host`,
    entities: { host: 'sts.eu-central-1.amazonaws.com', region: 'eu-central-1' },
  },
  {
    text: `Error: getaddrinfo EAI_AGAIN sqs.us-east-1.amazonaws.com
    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26) {
  errno: -3001,`,
    entities: { host: 'sqs.us-east-1.amazonaws.com', region: 'us-east-1' },
  },
  {
    text: 'com.amazonaws.SdkClientException: Unable to execute HTTP request: Connect to sts.amazonaws.com:443 [sts.amazonaws.com/54.239.29.25] failed: connect timed out',
    entities: { host: 'sts.amazonaws.com' },
  },
  {
    text: 'Seahorse::Client::NetworkingError: Failed to open TCP connection to s3.eu-west-3.amazonaws.com:443 (getaddrinfo: Temporary failure in name resolution)',
  },
  {
    text: 'エンドポイント URL に接続できません: "https://ec2.ap-northeast-1.amazonaws.com/"',
    entities: { region: 'ap-northeast-1' },
  },
  {
    text: `$ kubectl exec -n shop checkout-7d9c5b7c4-x2x9p -- nslookup sts.eu-west-1.amazonaws.com
;; Got SERVFAIL reply from 172.20.0.10
Server:		172.20.0.10
Address:	172.20.0.10#53

** server can't find sts.eu-west-1.amazonaws.com: SERVFAIL`,
    entities: {
      host: 'sts.eu-west-1.amazonaws.com',
      nameserver: '172.20.0.10',
      namespace: 'shop',
      pod: 'checkout-7d9c5b7c4-x2x9p',
    },
  },
  {
    text: `$ kubectl run dns-probe --rm -it --restart=Never -n shop --image=busybox:1.36 -- nslookup sts.eu-west-1.amazonaws.com
;; connection timed out; no servers could be reached

pod "dns-probe" deleted`,
    entities: { host: 'sts.eu-west-1.amazonaws.com', namespace: 'shop' },
  },
  {
    text: `Server:    172.20.0.10
Address 1: 172.20.0.10 kube-dns.kube-system.svc.cluster.local

nslookup: can't resolve 'ec2.eu-west-1.amazonaws.com'`,
    entities: { host: 'ec2.eu-west-1.amazonaws.com', nameserver: '172.20.0.10' },
  },
  {
    text: `; <<>> DiG 9.18.24 <<>> sqs.us-east-1.amazonaws.com
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 4711
;; QUESTION SECTION:
;sqs.us-east-1.amazonaws.com.  IN A

;; SERVER: 10.100.0.10#53(10.100.0.10) (UDP)`,
    entities: { host: 'sqs.us-east-1.amazonaws.com', nameserver: '10.100.0.10' },
  },
  {
    text: `* Host sts.eu-west-1.amazonaws.com:443 was resolved.
*   Trying 10.0.1.14:443...
* Connection timed out after 5001 milliseconds
curl: (28) Connection timed out after 5001 milliseconds`,
    entities: { host: 'sts.eu-west-1.amazonaws.com' },
  },
  {
    text: "curl: (7) Failed to connect to s3.eu-west-1.amazonaws.com port 443 after 3 ms: Couldn't connect to server",
    entities: { host: 's3.eu-west-1.amazonaws.com' },
  },
  {
    text: "{ errno: -3008, code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'sns.eu-west-1.amazonaws.com' }",
  },
  {
    text: "[warn] [net] getaddrinfo(host='logs.eu-west-1.amazonaws.com', err=12): Timeout while contacting DNS servers",
  },
  {
    text: '[error] [upstream] connection #43 to tcp://monitoring.eu-west-1.amazonaws.com:443 timed out after 10 seconds (connection timeout)',
  },
  { text: '[error] [tls] error: unexpected EOF with host s3.eu-west-1.amazonaws.com' },
  { text: '[error] [aws_client] connection initialization error' },
  {
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='s3.amazonaws.com', port=443): Max retries exceeded with url: /web",
  },
  {
    text: 'botocore.exceptions.ProxyConnectionError: Failed to connect to proxy URL: "http://proxy.example.com:3128"',
  },
  {
    text: 'could not translate host name "orders.cx1abc.eu-west-1.rds.amazonaws.com" to address: Name or service not known',
  },
  {
    text: 'System.Net.Http.HttpRequestException: Resource temporarily unavailable (s3.eu-west-1.amazonaws.com:443)',
  },
  { text: "The remote name could not be resolved: 'sqs.eu-west-1.amazonaws.com'" },
  { text: 'Seahorse::Client::NetworkingError: Net::OpenTimeout: execution expired' },
  {
    text: 'Error executing "ReceiveMessage" on "https://sqs.eu-west-1.amazonaws.com"; AWS HTTP error: cURL error 28: Connection timed out after 5000 milliseconds',
  },
  {
    text: 'error trying to connect: tcp connect error: Connection timed out (os error 110) for url (https://sqs.eu-west-1.amazonaws.com/)',
  },
  {
    text: 'HttpDispatch: HttpDispatchError { message: "error trying to connect: dns error: failed to lookup address information: Try again" }',
  },
  {
    text: 'mount-s3: Failed to create S3 client: AWS_IO_DNS_QUERY_FAILED: A query to dns failed to resolve.',
  },
  {
    text: "Client network socket disconnected before secure TLS connection was established, host: 'sqs.eu-west-1.amazonaws.com', port: 443",
  },
  { text: 'agent: Failed to reach ssm.eu-west-1.amazonaws.com: i/o timeout' },
  { text: 'Host sts.eu-west-1.amazonaws.com not found: 3(NXDOMAIN)' },
  { text: 'nginx: [emerg] host not found in upstream "s3.eu-west-1.amazonaws.com"' },
  { text: 'TimeoutError: Socket timed out without establishing a connection within 1000 ms' },
  {
    text: "AggregateError [ETIMEDOUT]: { [errors]: [ Error: connect ETIMEDOUT 192.0.2.3:443 ], '$metadata': { attempts: 3, totalRetryDelay: 214 } }",
  },
  { text: 'Name does not resolve (sqs.eu-west-1.amazonaws.com:443)' },
  {
    text: 'Unable to connect to endpoint https://vpce-0ab.execute-api.eu-west-1.vpce.amazonaws.com: timed out',
  },
  {
    text: 'reqwest::Error { kind: Request, url: "https://sqs.eu-west-1.amazonaws.com/", source: hyper_util::client::legacy::Error(Connect, ConnectError("dns error"',
  },
  {
    text: 'Amazon.Runtime.AmazonServiceException: A WebException with status NameResolutionFailure was thrown.',
  },
  {
    text: "botocore.exceptions.HTTPClientError: An HTTP Client raised an unhandled exception: ('Connection aborted.')",
  },
  {
    text: 'unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Unable to connect to the server: dial tcp: lookup 8C0D41E7A93B526F1D7E4A0B9C35F268.gr7.eu-west-1.eks.amazonaws.com: no such host',
    kind: 'k8s-api-unreachable',
  },
  {
    text: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1": rpc error: code = Unknown desc = Error response from daemon: Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/": dial tcp 10.1.2.3:443: i/o timeout',
    kind: 'image-pull-timeout',
  },
  {
    text: `$ nslookup sts.eu-west-1.amazonaws.com
Server:   172.20.0.10
Address:  172.20.0.10#53

Non-authoritative answer:
Name: sts.eu-west-1.amazonaws.com
Address: 52.94.14.7`,
    kind: 'none',
  },
  {
    text: `* Host sts.eu-west-1.amazonaws.com:443 was resolved.
* Connected to sts.eu-west-1.amazonaws.com (52.94.14.7) port 443
< HTTP/1.1 302 Found`,
    kind: 'none',
  },
  {
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.stripe.com', port=443): Max retries exceeded with url: /v1/charges",
    kind: 'none',
  },
  { text: 'proxy: Failed to connect to proxy 10.0.0.3', kind: 'none' },
  {
    text: 'docs: "Failed to resolve fs-0abc.efs.eu-west-1.amazonaws.com" means that there is no mount target',
    kind: 'none',
  },
  {
    text: 'called `Result::unwrap()` on an `Err` value: DispatchFailure(DispatchFailure { source: ConnectorError { kind: Other(None), source: CredentialsNotLoaded(CredentialsNotLoaded { source: "no providers in chain provided credentials" }) } })',
    kind: 'aws-no-credentials',
  },
];
