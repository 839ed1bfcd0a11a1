import { expect, test } from 'vitest';
import { dnsSettingsVerdict } from '../../../../src/diagnostics/network/kubernetes/dns-settings-verdict.ts';
import { forwardingOf, tellsOfLoop } from '../../../../src/diagnostics/network/kubernetes/forwarding-of.ts';
import { parseCorefile } from '../../../../src/diagnostics/network/kubernetes/parse-corefile.ts';

const HOST = 'sts.eu-west-1.amazonaws.com';

const OF_EKS = `.:53 {
    errors
    health {
        lameduck 5s
      }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
      pods insecure
      fallthrough in-addr.arpa ip6.arpa
    }
    prometheus :9153
    forward . /etc/resolv.conf
    cache 30
    loop
    reload
    loadbalance
}
`;

test.each([
  [{}, { asks: 'cluster', also: [] }],
  [
    { dnsPolicy: 'ClusterFirst', dnsConfig: { nameservers: ['192.0.2.1'] } },
    { asks: 'cluster', also: ['192.0.2.1'] },
  ],
  [{ dnsPolicy: 'Default' }, { asks: 'node', because: 'dns-policy' }],
  [{ hostNetwork: true }, { asks: 'node', because: 'host-network' }],
  [
    { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' },
    { asks: 'cluster', also: [] },
  ],
  [
    { dnsPolicy: 'None', dnsConfig: { nameservers: ['1.1.1.1'] } },
    { asks: 'own-servers', servers: ['1.1.1.1'] },
  ],
  [{ dnsPolicy: 'None' }, { asks: 'own-servers', servers: [] }],
])('DNS settings %o', (settings, answer) => {
  expect(dnsSettingsVerdict({ containers: [], ...settings })).toEqual(answer);
});

test('reads servers, plugins and their options', () => {
  expect(parseCorefile(OF_EKS)).toEqual({
    reads: true,
    servers: [
      {
        zones: ['.:53'],
        plugins: [
          { name: 'errors', args: [], options: [] },
          { name: 'health', args: [], options: [['lameduck', '5s']] },
          { name: 'ready', args: [], options: [] },
          {
            name: 'kubernetes',
            args: ['cluster.local', 'in-addr.arpa', 'ip6.arpa'],
            options: [
              ['pods', 'insecure'],
              ['fallthrough', 'in-addr.arpa', 'ip6.arpa'],
            ],
          },
          { name: 'prometheus', args: [':9153'], options: [] },
          { name: 'forward', args: ['.', '/etc/resolv.conf'], options: [] },
          { name: 'cache', args: ['30'], options: [] },
          { name: 'loop', args: [], options: [] },
          { name: 'reload', args: [], options: [] },
          { name: 'loadbalance', args: [], options: [] },
        ],
      },
    ],
  });
});

const WITHOUT_FORWARD = OF_EKS.replace(/ *forward.*\n/, '');

test.each([
  [
    'as EKS ships it',
    OF_EKS,
    { forwards: 'to', zone: '.', targets: ['/etc/resolv.conf'], detectsLoops: true },
  ],
  ['without forward', WITHOUT_FORWARD, { forwards: 'nowhere', zone: '.' }],
  ['forward in a comment', OF_EKS.replace('forward', '# forward'), { forwards: 'nowhere', zone: '.' }],
  ['no loop detection', OF_EKS.replace(/ *loop\n/, ''), { forwards: 'to', detectsLoops: false }],
  [
    'forward to itself',
    OF_EKS.replace('/etc/resolv.conf', 'dns://172.20.0.10:53'),
    { forwards: 'in-a-circle', target: 'dns://172.20.0.10:53' },
  ],
  [
    'several resolvers',
    OF_EKS.replace('/etc/resolv.conf', '10.0.0.2 192.0.2.53:5353'),
    { forwards: 'to', targets: ['10.0.0.2', '192.0.2.53:5353'] },
  ],
  [
    'a server for another zone only',
    'cluster.local:53 {\n  kubernetes cluster.local\n}\n',
    { forwards: 'nowhere' },
  ],
  [
    'a server for the name’s own zone',
    `${OF_EKS}amazonaws.com:53, example.com {\n  forward . 10.0.9.9\n}\n`,
    { forwards: 'to', zone: 'amazonaws.com', targets: ['10.0.9.9'] },
  ],
  [
    'a forward for part of a zone',
    '. {\n  forward corp.example 10.1.1.1\n  forward . 10.0.0.2\n}\n',
    { forwards: 'to', targets: ['10.0.0.2'] },
  ],
  [
    'a forward that leaves the name out',
    '. {\n  forward . 10.0.0.2 {\n    except amazonaws.com\n  }\n}\n',
    { forwards: 'nowhere', zone: '.' },
  ],
  [
    'a snippet',
    '(up) {\n  forward . 10.0.0.2\n}\n. {\n  import up\n}\n',
    { forwards: 'to', targets: ['10.0.0.2'] },
  ],
  [
    'a file that is not there',
    '. {\n  import /etc/coredns/custom/*.override\n}\n',
    { forwards: 'unknown', imports: '/etc/coredns/custom/*.override' },
  ],
  ['a brace that is never closed', '. {\n  forward . 10.0.0.2\n', { forwards: 'unreadable', line: 2 }],
  ['text outside of a server', 'forward . 10.0.0.2\n', { forwards: 'unreadable', line: 1 }],
  ['nothing at all', '', { forwards: 'nowhere' }],
])('Corefile: %s', (_name, corefile, answer) => {
  expect(forwardingOf(parseCorefile(corefile), HOST, ['172.20.0.10'])).toMatchObject(answer);
});

test('tells a loop from CoreDNS’s own words', () => {
  const log =
    '[FATAL] plugin/loop: Loop (127.0.0.1:55953 -> :1053) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting.';
  expect(tellsOfLoop(log)).toBe(true);
  expect(tellsOfLoop('[INFO] plugin/reload: Running configuration SHA512')).toBe(false);
});
