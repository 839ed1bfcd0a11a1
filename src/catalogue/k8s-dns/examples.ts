import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'dial tcp: lookup orders.shop.svc.cluster.local on 10.96.0.10:53: no such host',
    entities: { host: 'orders.shop.svc.cluster.local' },
  },
  { text: '[ERROR] plugin/errors: 2 orders.example. A: read udp 10.1.2.3:45678->10.0.0.2:53: i/o timeout' },
  {
    text: 'ping: deb.example.org: Temporary failure in name resolution',
    entities: { host: 'deb.example.org' },
  },
  { text: 'psql: could not translate host name "db.shop.svc" to address: Name or service not known' },
  {
    text: `$ kubectl exec -n shop deploy/checkout -- nslookup orders.shop.svc.cluster.local
Server:		172.20.0.10
Address:	172.20.0.10#53

** server can't find orders.shop.svc.cluster.local: NXDOMAIN`,
    entities: {
      host: 'orders.shop.svc.cluster.local',
      nameserver: '172.20.0.10',
      namespace: 'shop',
      workload: 'checkout',
    },
  },
  {
    text: 'FATA[0020] rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup repo-server: i/o timeout"',
  },
  {
    text: '[error] 29#29: *17 backend.demo.svc.cluster.local could not be resolved (3: Host not found), client: 10.42.1.1, server: _',
  },
  {
    text: "io.netty.resolver.dns.DnsResolveContext$SearchDomainUnknownHostException: Failed to resolve 'redis' and search domain query for configured domains failed as well: [shop.svc.cluster.local, svc.cluster.local, cluster.local]",
  },
  {
    text: 'DNS resolution failed for orders:50051: C-ares status is not ARES_SUCCESS qtype=A name=orders is_balancer=0: Domain name not found',
  },
  { text: ';; communications error to 10.96.0.10#53: timed out' },
  {
    text: 'pymongo.errors.ServerSelectionTimeoutError: mongo-0.mongo:27017: [Errno -2] Name or service not known',
  },
  { text: "ERROR 2005 (HY000): Unknown MySQL server host 'mysql' (-2)" },
  {
    text: 'lookup api.payments.example on 10.96.0.10:53: read udp 10.244.1.5:40123->10.96.0.10:53: i/o timeout',
  },
  {
    text: 'MongoNetworkError: failed to connect to server [mongo:27017] on first connect [Error: getaddrinfo ENOTFOUND mongo]',
  },
  { text: 'kombu.exceptions.OperationalError: [Errno -2] Name or service not known' },
  { text: 'upstream connect error: dns resolution failure for reviews.default.svc.cluster.local' },
  { text: "wget: unable to resolve host address 'api.ops.svc'" },
  { text: 'Resolving timed out after 5000 milliseconds for http://api.ops.svc' },
  {
    text: "io.netty.resolver.dns.DnsNameResolverTimeoutException: [4412: /10.96.0.10:53] DefaultDnsQuestion(api.ops.svc.cluster.local. IN A) query '4412' via UDP timed out after 5000 milliseconds",
  },
  { text: '(DBConnection.ConnectionError) tcp connect (db:5432): non-existing domain - :nxdomain' },
  { text: 'MongoServerSelectionError: getaddrinfo ENOTFOUND mongo-0.mongo' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'dial tcp: lookup sts.eu-west-1.amazonaws.com on 10.96.0.10:53: no such host',
    kind: 'aws-endpoint-unreachable',
  },
  {
    text: 'Failed to pull image "quay.io/acme/web:1": failed to do request: Head "https://quay.io/v2/acme/web/manifests/1": dial tcp: lookup quay.io: no such host',
    kind: 'image-pull-timeout',
  },
  {
    text: `# nslookup grafana.monitoring.svc.cluster.local
Server:   10.96.0.10
Address:  10.96.0.10#53

Name:  grafana.monitoring.svc.cluster.local
Address: 10.100.1.2`,
    kind: 'none',
  },
  {
    text: "WARNING: Retrying after connection broken by 'NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/flask/\nonly on my laptop",
    kind: 'none',
  },
  { text: 'curl: (28) Resolving timed out after 5000 milliseconds', kind: 'none' },
  { text: 'Error: getaddrinfo ENOTFOUND web-1.example', kind: 'none' },
  { text: "Temporary failure resolving 'deb.debian.org'", kind: 'none' },
];
