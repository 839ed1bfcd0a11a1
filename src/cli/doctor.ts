import { checks } from '../catalogue/checks.ts';
import { type Environment, environmentIn } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import { slackAccessOf } from '../config/slack-access.ts';
import { declaredReads } from '../diagnostics/declared-reads.ts';
import type { Obstacle } from '../domain/outcome.ts';
import { checkSlack } from '../handlers/check-slack.ts';
import { OPEN_TO_ALL } from '../main/open-to-all.ts';
import { diagnosisSettingsOf, settingsFrom } from '../main/settings.ts';
import type { Terminal } from '../main/terminal.ts';
import { AZURE_ACTIONS, CLUSTER_USER_ACTION } from '../providers/azure/permissions.ts';
import { KUBERNETES_GRANTS } from '../providers/kubernetes/permissions.ts';
import type { OpenedProviders } from '../providers/open.ts';
import type { AccountProbe, ClusterProbe, Probed } from '../providers/probe.ts';
import { obstacleText } from '../replies/obstacle.ts';
import { subjects } from '../subjects/index.ts';

/** One line of the doctor's findings; `ok: null` is information only. */
interface Line {
  readonly ok: boolean | null;
  readonly says: string;
}

/** `paramedic doctor`: says what is configured, what can be reached, and what is missing; 0 when nothing is. */
export async function runDoctor(
  terminal: Terminal,
  { config }: { readonly config?: string },
): Promise<0 | 1> {
  const settings = await settingsFrom(terminal, config);
  const environment = environmentIn(terminal.variables);
  const { makeProviders } = await import('../providers/open.ts');
  const providers = makeProviders(diagnosisSettingsOf(settings), terminal.variables);
  const opened = providers.open({ meter: () => {}, signal: AbortSignal.timeout(60_000) });
  const lines = (
    await Promise.all([
      slackLines(settings, environment),
      queueLines(environment),
      ...settings.clusters.map(cluster => clusterLines(opened, cluster.name)),
      ...settings.accounts.map(account => accountLines(opened, account.id)),
      ...subscriptionsOf(settings).map(subscription => subscriptionLines(opened, subscription)),
      ...settings.clusters.map(cluster => aksLines(opened, cluster)),
    ])
  ).flat();
  await providers.close();
  if (settings.access.length === 0) lines.push({ ok: null, says: OPEN_TO_ALL });
  if (settings.clusters.length === 0)
    lines.push({ ok: null, says: 'No cluster is configured: config.example.yaml shows how.' });
  terminal.out(lines.map(render).join(''));
  return lines.some(line => line.ok === false) ? 1 : 0;
}

function render({ ok, says }: Line): string {
  return `${ok === null ? '·' : ok ? '✓' : '✗'} ${says}\n`;
}

async function slackLines(settings: Settings, environment: Environment): Promise<readonly Line[]> {
  const access = slackAccessOf(settings.slack, environment);
  if (access.kind === 'none')
    return [{ ok: null, says: 'Slack: no token is set, so `paramedic start` serves the local workspace.' }];
  if (access.kind === 'incomplete') return [{ ok: false, says: `Slack: ${access.problem}` }];
  const checked = await checkSlack(access, settings.slack.apiUrl);
  return checked.map(({ ok, says }) => ({ ok, says: `Slack: ${says}` }));
}

async function queueLines({ redisUrl }: Environment): Promise<readonly Line[]> {
  if (redisUrl === undefined)
    return [{ ok: null, says: 'Queue: embedded in the data folder (REDIS_URL is not set).' }];
  const { pingRedis } = await import('../queue/ping-redis.ts');
  const trouble = await pingRedis(redisUrl);
  return [
    trouble === undefined
      ? { ok: true, says: 'Queue: Redis answers.' }
      : { ok: false, says: `Queue: ${trouble}` },
  ];
}

async function clusterLines(opened: OpenedProviders, name: string): Promise<readonly Line[]> {
  const grants = declaredReads([...checks, ...subjects]).kubernetes.flatMap(
    method => KUBERNETES_GRANTS[method],
  );
  const probe = await opened.probeCluster(name, grants);
  return [
    told(`Cluster ${name}: reached`, probe.version, version => `, ${version}`),
    ...(probe.version.status === 'known'
      ? [told(`Cluster ${name}: the bot is`, probe.identity, who => ` ${who}`)]
      : []),
    ...grantLines(name, probe.grants),
  ];
}

function grantLines(name: string, grants: ClusterProbe['grants']): readonly Line[] {
  const missing = grants.filter(({ allowed }) => allowed.status === 'known' && !allowed.value);
  if (grants.length > 0 && missing.length === 0) {
    const known = grants.filter(({ allowed }) => allowed.status === 'known').length;
    return known === 0
      ? []
      : [
          {
            ok: known === grants.length,
            says: `Cluster ${name}: ${known} of ${grants.length} permissions granted`,
          },
        ];
  }
  return missing.map(({ permission }) => {
    return { ok: false, says: `Cluster ${name}: ${inWords({ kind: 'forbidden', permission })}` };
  });
}

async function accountLines(opened: OpenedProviders, account: string): Promise<readonly Line[]> {
  const { identity }: AccountProbe = await opened.probeAccount(account);
  return [told(`Account ${account}: the bot is`, identity, arn => ` ${arn}`)];
}

function subscriptionsOf({ clusters }: Settings): readonly string[] {
  return [...new Set(clusters.flatMap(({ aks }) => (aks ? [aks.subscription] : [])))];
}

async function subscriptionLines(opened: OpenedProviders, subscription: string): Promise<readonly Line[]> {
  const { name } = await opened.probeSubscription(subscription);
  return [told(`Subscription ${subscription}: it is`, name, said => ` ${said}`)];
}

/** What the checks read of a cluster at AKS, and how it is reached when no kubeconfig says so. */
async function aksLines(
  opened: OpenedProviders,
  { name, aks, connection }: Settings['clusters'][number],
): Promise<readonly Line[]> {
  if (!aks) return [];
  const reads = declaredReads([...checks, ...subjects]).azure.flatMap(method => AZURE_ACTIONS[method]);
  const user = connection.by === 'aks' ? [CLUSTER_USER_ACTION] : [];
  const { grants } = await opened.probeAks(name, aks, [...reads, ...user]);
  return grantLines(`${name} at AKS`, grants);
}

function told<T>(heading: string, probed: Probed<T>, say: (value: T) => string): Line {
  if (probed.status === 'known') return { ok: true, says: `${heading}${say(probed.value)}` };
  return { ok: false, says: `${heading.replace(/: .*/, ':')} ${inWords(probed.obstacle)}` };
}

function inWords(obstacle: Obstacle): string {
  const { says, remedy } = obstacleText(obstacle);
  const rule = remedy?.rule?.replaceAll('\n', '\n    ');
  return [says, remedy?.text, rule && `\n    ${rule}`].filter(Boolean).join(' ');
}
