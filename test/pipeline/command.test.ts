import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommand } from '../../src/pipeline/command/parse-command.ts';

test.each([
  ['pod my-app', { pod: 'my-app' }],
  ['pod my-app -n shop -c prod', { pod: 'my-app', namespace: 'shop', cluster: 'prod' }],
  ['-n shop pod my-app', undefined],
  ['pod -n shop my-app', { pod: 'my-app', namespace: 'shop' }],
  ['pod shop/my-app', { pod: 'my-app', namespace: 'shop' }],
  ['po my-app', { pod: 'my-app' }],
  ['POD my-app --namespace=shop', { pod: 'my-app', namespace: 'shop' }],
  ['pod “my-app” —namespace ‘shop’', { pod: 'my-app', namespace: 'shop' }],
  ['`pod my-app`', { pod: 'my-app' }],
  ['deploy checkout', { workload: 'checkout', workloadKind: 'Deployment' }],
  ['statefulset db -n shop', { workload: 'db', workloadKind: 'StatefulSet', namespace: 'shop' }],
  ['daemonset agent', { workload: 'agent', workloadKind: 'DaemonSet' }],
  ['job import-42', { workload: 'import-42', workloadKind: 'Job' }],
  ['sa shop/checkout', { serviceAccount: 'checkout', namespace: 'shop' }],
  [
    'role arn:aws:iam::123456789012:role/app/checkout',
    { roleArn: 'arn:aws:iam::123456789012:role/app/checkout' },
  ],
  ['image ghcr.io/shop/checkout:1.2@sha256:abc', { image: 'ghcr.io/shop/checkout:1.2@sha256:abc' }],
  ['node <http://ip-10-0-1-2.ec2.internal|ip-10-0-1-2.ec2.internal>', { node: 'ip-10-0-1-2.ec2.internal' }],
  ['node i-0123456789abcdef0 -c prod', { instanceId: 'i-0123456789abcdef0', cluster: 'prod' }],
  ['nodeclaim default-x7k2p', { nodeClaim: 'default-x7k2p' }],
  ['ec2nodeclass default -c prod', { nodeClass: 'default', cluster: 'prod' }],
  ['nodegroup workers -c "prod eu"', { nodegroup: 'workers', cluster: 'prod eu' }],
  [
    'cluster prod -r eu-west-1 -a 123456789012',
    { cluster: 'prod', region: 'eu-west-1', account: '123456789012' },
  ],
  ['connection checkout-db', { connection: 'checkout-db' }],
])('%s', (typed, named) => {
  const command = parseCommand(typed);
  expect(command).toEqual(named === undefined ? { type: 'text', text: typed } : { type: 'target', named });
});

test.each([
  ['', 'for example `/diagnose pod my-app'],
  ['help', 'Paste an error after the command'],
  ['pod', 'Which pod? For example: `/diagnose pod my-app -n shop`.'],
  ['pod my-app -x y', 'I do not know the option -x.'],
  ['pod my-app -n', 'The option -n needs a value.'],
  ['pod my-app -n -c prod', 'The option -n needs a value.'],
  ['pod my-app other -n shop', 'I can look at one pod at a time.'],
  ['role checkout', 'A role is named by its ARN.'],
  ['pod <!channel>', 'That cannot be the name of a pod.'],
])('“%s” gets one sentence', (typed, says) => {
  expect(parseCommand(typed)).toEqual({ type: 'usage', says: expect.stringContaining(says) });
});

test.each([
  'pod stuck in CrashLoopBackOff since the deploy',
  'pod my-app\nError: ErrImagePull',
  'An error occurred (AccessDenied) when calling the AssumeRole operation',
])('a message stays a message: %s', typed => {
  expect(parseCommand(typed)).toEqual({ type: 'text', text: typed });
});

test('no text makes it throw, and no name has blanks or mark-up', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map(name => `pod ${name}`),
      ),
      typed => {
        const command = parseCommand(typed);
        if (command.type === 'target') expect(command.named.pod ?? 'x').toMatch(/^[^\s<>&]+$/);
      },
    ),
  );
});

test.each([
  ['cart-api', { pod: 'cart-api' }],
  ['cart-api -n checkout', { pod: 'cart-api', namespace: 'checkout' }],
  ['shop/web', { pod: 'web', namespace: 'shop' }],
])('after a command a bare name is a workload: %s', (typed, named) => {
  expect(parseCommand(typed, { bareNames: true })).toEqual({ type: 'target', named });
  expect(parseCommand(typed)).toEqual({ type: 'text', text: typed });
});

test.each([
  ['pdo checkout', '`/diagnose pod checkout`'],
  ['deplyoment checkout', '`/diagnose deployment checkout`'],
])('a misspelt kind is asked about: %s', (typed, suggestion) => {
  expect(parseCommand(typed, { bareNames: true })).toEqual({
    type: 'usage',
    says: expect.stringContaining(suggestion),
  });
});
