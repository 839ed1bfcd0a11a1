import type { EntityName } from '../domain/entities.ts';

const LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
const HOST =
  /^(?!127\.|localhost$|0\.0\.0\.0$)(?=.{3,253}$)[A-Za-z0-9](?:[-A-Za-z0-9._]{0,251}[A-Za-z0-9])?\.?$/;
const NAME = /^[A-Za-z0-9][\w.@+=/:-]{0,252}$/;
const ARN = /^arn:aws[a-z-]{0,12}:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:\d{12}:[\w+=,.@/:-]{1,600}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IMAGE =
  /^[\w./:-]{0,200}(?:<no value>|\$\{\w{1,60}\}|\$\(\w{1,60}\)|\$\w{1,60})(?:[\w./:-]{0,200}[\w])?$|^[\w.-]{1,200}(?::\d{2,5})?\/[\w./-]{1,200}:$|^(?!<[^>]*>(?:$|:<|[./][^:]*$))(?!\S*<\S*\.dkr\.ecr)[\w/<](?:[\w.:/@+<>\-[\]]{0,500}[\w@>])?$/;
const CLOUD_REGION = /^(?:[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2}|[a-z]{4,20}\d?)$/;

/** What a value must look like to be believed; everything here is safe to show and to look up. */
const FORMATS: Readonly<Record<EntityName, RegExp>> = {
  cluster: /^[A-Za-z0-9][\w-]{0,99}$/,
  namespace: LABEL,
  pod: /^(?=.{1,253}$)[A-Za-z0-9](?:[-\w.]{0,251}[A-Za-z0-9])?$/,
  container: LABEL,
  node: /^(?=.{1,253}$)(?!localhost$)[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/,
  nodegroup: /^[A-Za-z0-9][\w-]{0,62}$/,
  nodeClaim: SUBDOMAIN,
  nodeClass: SUBDOMAIN,
  instanceId: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
  serviceAccount: SUBDOMAIN,
  workload: SUBDOMAIN,
  workloadKind: /^[A-Za-z]{2,40}$/,
  service: /^[A-Za-z][\w -]{1,60}$/,
  operation: /^[A-Za-z][\w.:/-]{2,120}$/,
  host: HOST,
  nameserver: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{3,39})$/i,
  region: CLOUD_REGION,
  account: /^\d{12}$/,
  roleArn: /^arn:aws[a-z-]{0,12}:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
  principalArn: ARN,
  issuer: /^(?:https:\/\/)?[a-z0-9][a-z0-9.-]{3,200}(?::\d{2,5})?(?:\/[\w./-]{0,200})?$/i,
  image: IMAGE,
  registry: /^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,251}[A-Za-z0-9])?(?::\d{2,5})?$/,
  repository: /^[a-z0-9][\w./-]{0,254}$/i,
  tag: /^\w[\w.-]{0,127}$/,
  digest: /^sha256:[0-9a-f]{64}$/,
  secret: SUBDOMAIN,
  configMap: SUBDOMAIN,
  pvc: SUBDOMAIN,
  ingress: SUBDOMAIN,
  hpa: SUBDOMAIN,
  pdb: SUBDOMAIN,
  webhook: SUBDOMAIN,
  user: NAME,
  verb: /^(?:get|list|watch|create|update|patch|delete|deletecollection|impersonate|bind|escalate|use|approve|sign|proxy)$/,
  resource: /^[a-z][a-z0-9.-]{1,120}(?:\/[a-z]{2,40})?$/,
  subscription: UUID,
  resourceGroup: /^[A-Za-z0-9_(][\w().-]{0,89}$/,
  connection: /^[A-Za-z0-9_][\w.]{0,127}$/,
  extension: /^[a-z0-9][a-z0-9.-]{0,62}$/i,
  clientId: UUID,
  principalId: UUID,
  resourceProvider: /^Microsoft\.\w{2,60}$/,
  scope: /^\/subscriptions\/[0-9a-f-]{36}(?:\/[\w().@-]{1,90}){0,30}$/i,
  resourceArn: /^arn:aws[a-z-]{0,12}:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:(?:\d{12})?:[\w+=,.@/:*-]{1,600}$/,
  encodedMessage: /^[\w-]{20,1000}[\w-]{0,1000}[\w-]{0,1000}$/,
  policyType:
    /^(?:identity|resource|session|service control|resource control|permissions boundary|VPC endpoint)$/i,
  expectedRegion: CLOUD_REGION,
  sdk: /^[A-Za-z][A-Za-z0-9-]{2,40}(?:[/@-]v?|==)\d{1,4}(?:\.\d{1,5}){1,3}$/,
};

/** `xxx`, `***`, `ACCOUNT`, `my-…-here`: what people write when they hide a name. */
const MASKED =
  /^x{2,}$|\*{2,}|REDACTED|^(?:your|some)[-_]|^my[-_].{0,40}[-_]here$|(?:^|[.:/])(?:ACCOUNT(?:[-_]?ID)?|REGION|xxx+|XXX+|AWS_ACCOUNT_ID|AWS_REGION)(?=[.:/-]|$)|^(?:none|nil|null|undefined|unknown|invalid|redacted|masked|snip|placeholder|dns-probe|name|namespace|example)$/;

const WORDS =
  'an?d?|are|as|at|be(?:cause|en|fore)?|but|by|can(?:not)?|could|dial|does|did|doit|due|en|error|exceeded|fail(?:ed|ing|s)?|for|found|from|gives?|had|has|have|how|if|in|into|is|it|its|just|may|might|must|not|now|of|on|only|or|our|out|over|para|per|por|que|ready|required|se|shows?|since|sino|so|still|such|that|the|their|them|then|there|these|they|this|to|too|today|und|until|via|was|we|went|were|what|when|where|which|while|who|why|will|with|within|without|would|yesterday|you|your|again|after|already|back-off|braucht|bytes|credentials|also|n[aã]o|del|la|el|le|les|des|du|der|die|das|ist|wird|nicht|no|exists|doesn|isn|wasn|couldn|hasn|didn|desde|depuis|seit|dal?|dopo|nach|für|pour|avec|mit|con|com|sem|sin|sans|ohne|es?t|sont|sind|son|tem|hat|ha|et|und|ou|oder|qui|que|all|any|every|each|gets|got|keeps|kept|stays|stuck|needs|uses|using|looks|goes|went|crash(?:es|ed)?|running|restarts|itself|latest';

/** Words of sentences that stand where a name could. */
const WORD = new RegExp(`^(?:${WORDS})$`, 'i');

/** What people and programs name in free text; their names could be any word. */
const NAMED_IN_TEXT: ReadonlySet<EntityName> = new Set<EntityName>([
  'cluster',
  'namespace',
  'pod',
  'container',
  'node',
  'nodegroup',
  'serviceAccount',
  'workload',
  'secret',
  'configMap',
  'pvc',
  'extension',
  'image',
]);

/** Whether a value read from a text can be that entity: well-formed and not masked. */
export function isEntity(name: EntityName, value: string): boolean {
  if (NAMED_IN_TEXT.has(name) && WORD.test(value)) return false;
  return FORMATS[name].test(value) && !MASKED.test(value);
}
