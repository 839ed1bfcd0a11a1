import { RE2JS } from 're2js';
import { z } from 'zod';

/** Text of which the message says what was expected. */
const text = (expected: string, pattern = /\S/) =>
  z.string({ error: expected }).regex(pattern, { error: expected });

const wholeNumber = (from: number, to: number) => {
  const error = `a whole number from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
};

const flag = z.boolean({ error: 'true or false' });

const listOf = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: `a list of ${what}` });

const url = (expected: string) => z.url({ protocol: /^https?$/, error: expected });

const accountId = text("the account's 12 digits, in quotes", /^\d{12}$/);
const region = text('a region such as eu-west-1', /^[a-z]{2}(-[a-z]+)+-\d$/);
const slackId = (what: string, letters: string, example: string) =>
  text(`${what} such as ${example}`, new RegExp(`^[${letters}][A-Z0-9]{2,}$`));

const eks = z.strictObject(
  { name: text("the cluster's name at EKS"), region, account: accountId },
  { error: 'name, region and account' },
);

const aks = z.strictObject(
  {
    subscription: text(
      'a subscription id such as 00000000-0000-0000-0000-000000000000',
      /^[0-9a-fA-F-]{36}$/,
    ),
    resourceGroup: text('the name of a resource group'),
    name: text("the cluster's name at AKS"),
  },
  { error: 'subscription, resourceGroup and name' },
);

const cluster = z.strictObject(
  {
    name: text('a name for the cluster, such as prod', /^[\w.@:/-]{1,100}$/),
    kubeconfig: text('the path of a kubeconfig file').exactOptional(),
    context: text('the name of a context of the kubeconfig file').exactOptional(),
    inCluster: flag.exactOptional(),
    eks: eks.exactOptional(),
    aks: aks.exactOptional(),
  },
  { error: 'a cluster: name, and how to reach it' },
);

const account = z.strictObject(
  {
    id: accountId,
    roleArn: text(
      'the ARN of a role such as arn:aws:iam::111122223333:role/paramedic',
      /^arn:[\w-]+:iam::\d{12}:role\/.+$/,
    ).exactOptional(),
    externalId: text('the external id that the role asks for').exactOptional(),
    profile: text('the name of a profile of the AWS configuration files').exactOptional(),
  },
  { error: 'an account: id, and the roleArn or profile to use' },
);

const azure = z.strictObject(
  {
    tenant: text('a tenant id or domain').exactOptional(),
    clientId: text('the client id of an identity').exactOptional(),
    authorityHost: url('an address such as https://login.microsoftonline.com').exactOptional(),
    resourceManager: url('an address such as https://management.azure.com').exactOptional(),
  },
  { error: 'tenant, clientId, authorityHost, resourceManager' },
);

const slack = z.strictObject(
  {
    mode: z.enum(['socket', 'http'], { error: 'socket or http' }).default('socket'),
    port: wholeNumber(0, 65_535).default(3000),
    apiUrl: url('an address such as https://slack.com/api/').exactOptional(),
  },
  { error: 'mode, port and apiUrl' },
);

const accountOrSubscription = text(
  "an AWS account's 12 digits or the id of an Azure subscription, in quotes, or *",
  /^(\d{12}|[0-9a-fA-F-]{36}|\*)$/,
);

const access = z.strictObject(
  {
    users: listOf(slackId('a user id', 'UW', 'U012ABCDEF'), 'Slack user ids').default([]),
    groups: listOf(slackId('a user group id', 'S', 'S012ABCDEF'), 'Slack user group ids').default([]),
    channels: listOf(slackId('a channel id', 'CDG', 'C012ABCDEF'), 'Slack channel ids').default([]),
    clusters: listOf(text('the name of a configured cluster'), 'cluster names').default([]),
    namespaces: listOf(text('a namespace, or *'), 'namespaces').default([]),
    cluster: flag.default(false),
    accounts: listOf(accountOrSubscription, 'AWS accounts and Azure subscriptions').default([]),
  },
  { error: 'a rule: users, groups, channels, clusters, namespaces, cluster, accounts' },
);

const pattern = text('a regular expression in RE2 syntax').refine(isRe2, {
  error: 'a regular expression in RE2 syntax (no look-around, no back-references, repeats up to 1000)',
});

const kind = z.strictObject(
  {
    id: text('a kebab-case id such as vault-sealed', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    title: text('a title'),
    patterns: listOf(pattern, 'regular expressions').min(1, { error: 'at least one regular expression' }),
    runbook: url('an address such as https://wiki.example.com/runbook').exactOptional(),
  },
  { error: 'an error kind: id, title, patterns, runbook' },
);

const limits = z.strictObject(
  {
    callTimeoutMs: wholeNumber(100, 60_000).default(10_000),
    diagnosisTimeoutMs: wholeNumber(1_000, 600_000).default(60_000),
    callsPerCluster: wholeNumber(1, 100).default(8),
    workers: wholeNumber(1, 64).default(4),
  },
  { error: 'callTimeoutMs, diagnosisTimeoutMs, callsPerCluster, workers' },
);

const channels = z.strictObject(
  { watch: listOf(slackId('a channel id', 'CG', 'C012ABCDEF'), 'Slack channel ids').default([]) },
  { error: 'watch, a list of Slack channel ids' },
);

const registryMirrors = z.record(z.string(), url('an address such as https://mirror.example.com'), {
  error: 'addresses by the host of a public registry',
});

/** The configuration file: every error's message is what was expected in that place. */
export const schema = z.strictObject(
  {
    clusters: listOf(cluster, 'clusters').default([]),
    accounts: listOf(account, 'accounts').default([]),
    azure: azure.exactOptional(),
    slack: slack.prefault({}),
    channels: channels.prefault({}),
    access: listOf(access, 'rules').default([]),
    kinds: listOf(kind, 'error kinds').default([]),
    language: z.enum(['en'], { error: 'en' }).default('en'),
    limits: limits.prefault({}),
    dataFolder: text('the path of a folder').default('data'),
    outsideCalls: flag.default(false),
    registryMirrors: registryMirrors.default({}),
  },
  { error: 'keys such as clusters, accounts and slack' },
);

/** The file's content once it fits the schema. */
export type FileContent = z.output<typeof schema>;

function isRe2(source: string): boolean {
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}
