import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/config/configuration-error.ts';
import { parseSettings } from '../../src/config/parse-settings.ts';

const builtIn = new Set(['aws-no-credentials']);
const parse = (text: string) => parseSettings(text, 'paramedic.yaml', builtIn);

function problemsOf(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('a configuration file that is right', () => {
  it.each(['', '# nothing but a comment\n', '{}'])('may be as empty as %j', text => {
    expect(parse(text)).toMatchObject({
      clusters: [],
      accounts: [],
      access: [],
      kinds: [],
      language: 'en',
      slack: { mode: 'socket', port: 3000 },
      limits: { callTimeoutMs: 10_000, diagnosisTimeoutMs: 60_000, callsPerCluster: 8, workers: 4 },
      dataFolder: 'data',
      outsideCalls: false,
      registryMirrors: {},
    });
  });
});

describe('a configuration file that is wrong', () => {
  it('has everything wrong with it named in one message, in the order of the file', () => {
    const text = [
      'clusters:',
      '  - name: 3',
      '    contxt: prod',
      '  - name: prod',
      '    inCluster: true',
      '    kubeconfig: ~/.kube/config',
      'accounts:',
      '  - id: 111122223333',
      'limits:',
      '  workers: many',
      '  callTimeoutMs: 5',
      'zebra: 1',
      'slack: [socket]',
    ].join('\n');
    expect(() => parse(text)).toThrow(
      'paramedic.yaml cannot be used, 9 things are wrong:\n  2:5 clusters[0] says',
    );
    expect(problemsOf(text)).toEqual([
      '2:5 clusters[0] says no way to reach the cluster: add kubeconfig, context, inCluster: true, eks or aks.',
      '2:11 clusters[0].name is 3: expected a name for the cluster, such as prod.',
      '3:5 clusters[0].contxt is not a key that exists. Did you mean context?',
      '4:5 clusters[1] says both inCluster and kubeconfig or context: keep one of them.',
      "8:9 accounts[0].id is 111122223333: expected the account's 12 digits, in quotes.",
      '10:12 limits.workers is "many": expected a whole number from 1 to 64.',
      '11:18 limits.callTimeoutMs is 5: expected a whole number from 100 to 60000.',
      '12:1 zebra is not a key that exists. Known here: clusters, accounts, azure, slack, channels, access, kinds, language, limits, dataFolder, outsideCalls, registryMirrors.',
      '13:8 slack is a list: expected mode, port and apiUrl.',
    ]);
  });

  it('names what is missing at the place where it should be', () => {
    expect(problemsOf('clusters:\n  - context: prod\n    eks: { name: a, region: eu-west-1 }')).toEqual([
      '2:5 clusters[0].name is missing: expected a name for the cluster, such as prod.',
      "3:10 clusters[0].eks.account is missing: expected the account's 12 digits, in quotes.",
    ]);
  });

  it('names mirrors that are no addresses, that hold a login, or that are of registries that are not asked', () => {
    const text = [
      'registryMirrors:',
      '  docker.io: mirror.example.com',
      '  ghcr.io: https://robot:hunter2@mirror.example.com',
      '  registry.corp.example: https://mirror.example.com',
      '  quay.io: https://mirror.example.com/v2/quay',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      '2:14 registryMirrors.docker.io is "mirror.example.com": expected an address such as https://mirror.example.com.',
      '3:12 registryMirrors.ghcr.io holds what looks like a secret: remove it and set it in the environment instead.',
      '4:3 registryMirrors.registry.corp.example is not a public registry that is asked, such as docker.io, ghcr.io or quay.io.',
    ]);
  });

  it('names what does not fit together', () => {
    const text = [
      'clusters: [{ name: prod, inCluster: true }, { name: prod, context: a }]',
      'accounts: [{ id: "111122223333" }, { id: "111122223333" }]',
      'access: [{ clusters: [staging, prod] }, { users: [U012ABCDEF], clusters: [dev] }]',
      'kinds:',
      '  - { id: aws-no-credentials, title: A, patterns: [a] }',
      '  - { id: mine, title: A, patterns: ["(?=look)ahead"] }',
      '  - { id: mine, title: A, patterns: [] }',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      '1:53 clusters[1].name is the same as in clusters[0]: give each its own.',
      '2:42 accounts[1].id is the same as in accounts[0]: give each its own.',
      '3:10 access[0] is about nobody: add users, groups or channels.',
      '3:23 access[0].clusters[0] is not the name of a configured cluster.',
      '3:75 access[1].clusters[0] is not the name of a configured cluster.',
      '5:11 kinds[0].id is the id of a built-in error kind: choose another.',
      expect.stringMatching(
        /^6:\d+ kinds\[1\]\.patterns\[0\] is "\(\?=look\)ahead": expected a regular expression in RE2 syntax/,
      ),
      '7:11 kinds[2].id is the same as in kinds[1]: give each its own.',
      '7:37 kinds[2].patterns is a list: expected at least one regular expression.',
    ]);
  });

  it.each([
    [
      'slack: { botToken: xoxb-1-abc }',
      '1:10 slack.botToken is a secret: remove it from the file and set SLACK_BOT_TOKEN in the environment.',
    ],
    [
      'SLACK_APP_TOKEN: anything',
      '1:1 SLACK_APP_TOKEN is a secret: remove it from the file and set SLACK_APP_TOKEN in the environment.',
    ],
    [
      'redisUrl: redis://:pass@host',
      '1:1 redisUrl is a secret: remove it from the file and set REDIS_URL in the environment.',
    ],
    [
      'dataFolder: xoxb-123-abc',
      '1:13 dataFolder holds what looks like a secret: remove it and set it in the environment instead.',
    ],
    [
      'channels: { watch: [xapp-1-A] }',
      '1:21 channels.watch[0] holds what looks like a secret: remove it and set it in the environment instead.',
    ],
  ])('refuses the secret in %j by name and does not repeat it', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    ['clusters: [', /^1:\d+ is not YAML: /],
    ['a: 1\na: 2', /^2:1 is not YAML: Map keys must be unique/],
    ['\u0000\u0001\u0002', /^1:1 /],
    ['just words', /^1:1 the file is "just words": expected keys such as clusters, accounts and slack\.$/],
    ['- a\n- b', /^1:1 the file is a list: expected keys/],
    [
      `a: &a [x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${'*a, '.repeat(20)}*a]`).join('\n')}`,
      /^1:1 cannot be read: .*alias/,
    ],
  ])('says in one sentence why %j cannot be read', (text, problem) => {
    expect(problemsOf(text)[0]).toMatch(problem);
  });
});
