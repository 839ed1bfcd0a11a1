import type { Extractor } from './extractor.ts';

/** What operations begin with. */
const VERBS =
  'Create|Delete|Attach|Detach|Describe|Get|List|Put|Update|Modify|Assign|Unassign|Associate|Run|Terminate|Register|Deregister|Tag|Assume|Batch|Head|Start|Stop|Send|Receive'.split(
    '|',
  );
const CALLS = ['failed to', 'unable to', 'error calling'];

/** Names that AWS errors carry, most certain first. */
export const AWS_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['assumed-role/'],
    pattern:
      /(?<principalArn>arn:aws[a-z-]{0,12}:sts::\d{12}:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64})/i,
  },
  {
    literals: [':user/', ':federated-user/'],
    pattern:
      /(?<principalArn>arn:aws[a-z-]{0,12}:(?:iam|sts)::\d{12}:(?:federated-)?user\/[\w+=,.@/-]{1,200}[\w+=@-])/i,
  },
  // The authenticator of EKS: `msg="access denied" arn="arn:aws:iam::…:role/ci"`.
  {
    literals: [' arn="arn:aws', ' arn=arn:aws', '"arn":"arn:aws'],
    pattern:
      /(?:\barn="?|"arn":")(?<principalArn>arn:aws[a-z-]{0,12}:(?:iam|sts)::\d{12}:(?:role|user|assumed-role)\/[\w+=,.@/-]{0,560}[\w+=@-])/i,
  },
  {
    literals: [':role/'],
    pattern: /(?<roleArn>arn:aws[a-z-]{0,12}:iam::\d{12}:role\/[\w+=,.@/-]{0,560}[\w+=@-])/i,
  },
  // "perform: s3:ListBucket" in every language: the action is the only word with a service prefix right before it.
  {
    literals: [
      'perform',
      'realizar',
      'exécuter',
      'effectuer',
      'eseguire',
      'ausführen',
      'durchführen',
      'auszuführen',
      'durchzuführen',
      'executar',
      'ejecutar',
      '执行',
      '執行',
      '実行',
      '수행',
      'thực hiện',
      'uitvoeren',
      'wykona',
    ],
    pattern:
      /(?:perform|realizar|exécuter|effectuer|eseguire|ausführen|durchführen|auszuführen|durchzuführen|executar|ejecutar|执行|執行|実行|수행|thực hiện|uitvoeren|wykonani\w{1,3}|wykonać)[^a-z0-9]{0,6}(?:l'action |a ação |la acción |action )?['"]?(?<operation>[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z0-9]{2,80})/i,
  },
  {
    literals: ['を実行'],
    pattern: /を実行(?<=(?<operation>[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z0-9]{2,80})['"]? ?を実行)/,
  },
  // What an encoded message says once it is decoded.
  {
    literals: ['"action":', 'action\\":'],
    pattern: /"action\\?": ?\\?"(?<operation>[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z0-9]{2,80})\\?"/,
  },
  { literals: ['sts:assumerole'], pattern: /(?<operation>sts:AssumeRole(?:WithWebIdentity|WithSAML)?)/i },
  {
    literals: ['operation error ', ', https response error'],
    pattern: /operation error (?<service>[A-Z][A-Za-z0-9 ]{1,40}): (?<operation>[A-Z][A-Za-z0-9]{2,60})/,
    last: true,
  },
  {
    literals: ['when calling the'],
    pattern: /when calling the (?<operation>[A-Z][A-Za-z0-9]{2,60}) operation/,
  },
  {
    literals: [
      "'opération ",
      'operación ',
      'operação ',
      'operazione ',
      'during ',
      'calling ',
      ' operation ',
      'operation:',
    ],
    pattern:
      /(?:l'opération|operación|operação|operazione|during|calling) ['"]?(?<operation>[A-Z][A-Za-z0-9]{2,60})['"]?(?: operation| ?:|(?<=[a-z][A-Z][A-Za-z0-9]{1,40}['"]?)(?:$|,| ))/,
  },
  {
    literals: ['error executing "'],
    pattern: /Error executing "(?<operation>[A-Z][A-Za-z0-9]{2,60})" on "/,
  },
  {
    literals: [' api responded with', 'aws request ('],
    pattern:
      /(?<operation>[A-Z][a-z]{2,20}[A-Z][A-Za-z0-9]{2,60}) API responded with|AWS request \([a-z0-9-]{2,40}::(?<operation2>[A-Z][A-Za-z0-9]{2,60})\)/,
  },
  {
    literals: VERBS.flatMap(verb => CALLS.map(call => `${call} ${verb}`.toLowerCase())),
    pattern: new RegExp(
      `(?:[Ff]ailed to|[Uu]nable to|[Ee]rror calling) (?<operation>(?:${VERBS.join('|')})[A-Z][A-Za-z0-9]{2,50})\\b`,
    ),
  },
  { literals: ['assumerolewithwebidentity'], pattern: /(?<operation>AssumeRoleWithWebIdentity)/ },
  { literals: ['requesttype=['], pattern: /RequestType=\[(?<operation>[A-Z][A-Za-z0-9]{2,60})Request\]/ },
  { literals: ['servicename=['], pattern: /ServiceName=\[(?<service>[A-Za-z0-9 ]{2,40})\]/ },
  { literals: ['(service: '], pattern: /\(Service: (?<service>[A-Za-z0-9 ]{2,40})[;,]/ },
  {
    literals: ['will retry after', '- will retry', ') from '],
    pattern: /from (?<service>[a-z0-9]{2,30})\/(?<operation>[A-Z][A-Za-z0-9]{2,60})/,
  },
  {
    literals: ['oidc.eks.', 'oidc-eks.'],
    pattern:
      /(?<issuer>(?:https:\/\/)?oidc[.-]eks\.[a-z0-9-]{5,20}\.(?:amazonaws\.com(?:\.cn)?|api\.aws)\/id\/[0-9A-F]{16,64})/i,
  },
  {
    literals: ['connect provider found in your account for'],
    pattern: /provider found in your account for (?<issuer>https:\/\/[^\s"',<>]{4,250})/i,
  },
  {
    literals: ['.dkr.ecr', '.dkr-ecr'],
    pattern:
      /\.dkr(?:\.|-)ecr(?:-fips)?\.(?<region>[A-Za-z0-9-]{3,30})\.(?:amazonaws\.com(?:\.cn)?|on\.aws)(?<=(?<registry>(?<account>[A-Za-z0-9]{3,40})\.dkr[.-]ecr(?:-fips)?\.[A-Za-z0-9-]{3,30}\.(?:amazonaws\.com(?:\.cn)?|on\.aws)))/,
  },
  {
    literals: ['arn:aws'],
    pattern:
      /arn:aws[a-z-]{0,12}:[a-z0-9-]{2,30}:(?<region>[a-z]{2}[a-z-]{3,18}-\d{1,2}):(?<account>\d{12})?:/i,
  },
  {
    literals: ['arn:aws'],
    pattern: /arn:aws[a-z-]{0,12}:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:(?<account>\d{12}):/i,
  },
  {
    literals: [
      'aws_region',
      'aws_default_region',
      '--region',
      'region_name',
      '"region":',
      'region',
      'region=',
    ],
    pattern:
      /(?:AWS_REGION|AWS_DEFAULT_REGION|--region|region_name|"?\bregion"?)[=: ]{1,3}['"]?(?<region>[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2})\b/i,
  },
  {
    literals: ['amazonaws.com', '.api.aws'],
    pattern:
      /\.(?<region>[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2})(?:\.[a-z]{2,8})?\.(?:amazonaws\.com|api\.aws)/,
  },
  {
    literals: [
      ...['us', 'eu', 'ap', 'ca', 'sa', 'af', 'me', 'il', 'mx', 'cn'].map(area => `desc = ${area}-`),
      'all regions: ',
      'from region: ',
    ],
    pattern:
      /(?:desc = (?=(?:us|eu|ap|ca|sa|af|me|il|mx|cn)-)|all regions: |from region: )(?<region>[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2}): /,
  },
  {
    literals: ['registry with id ', 'account id', 'account_id', 'accountid', 'aws account'],
    pattern:
      /(?:registry with id|\bAWS account|[Aa]ccount[ _]?[Ii][Dd])["']?[:=]? ?["']?(?<account>\d{12})\b/,
  },
  {
    literals: ['.compute.internal'],
    pattern: /\.(?<region>[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\d{1,2})\.compute\.internal/,
  },
  {
    literals: [
      'on resource:',
      'na recurso:',
      'no recurso:',
      'el recurso:',
      'sur la ressource',
      'ressource :',
      'auf ressource:',
    ],
    pattern:
      /(?:on resource|n[ao] recurso|el recurso|ressource) ?: ?['"]?(?<resourceArn>arn:aws[a-z-]{0,12}:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:(?:\d{12})?:[\w+=,.@/:*-]{0,500}[\w/*@=+-])/i,
    reach: { before: 20, after: 700 },
  },
  {
    literals: ['encoded authorization failure message'],
    pattern:
      /encoded authorization failure message:? ?['"]?(?<encodedMessage>[\w-]{20,1000}[\w-]{0,1000}[\w-]{0,1000})/i,
    reach: { before: 20, after: 3100 },
  },
  // Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  {
    literals: ['with an explicit deny in a', 'because no '],
    pattern:
      /(?:with an explicit deny in an? |because no )(?<policyType>identity|resource|session|service control|resource control|permissions boundary|VPC endpoint)(?:-based)?(?: polic| allows| in )/i,
    reach: { before: 20, after: 120 },
  },
  {
    literals: ['expecting', 'the bucket is in', 'must be addressed using'],
    pattern:
      /(?:expecting|the bucket is in(?: this region:)?) ?['"]?(?<expectedRegion>[a-z]{2}(?:-gov)?-[a-z]{4,9}-\d{1,2})/i,
  },
  // User agents, stack traces and lists of packages name the version of an SDK.
  {
    literals: ['botocore', 'boto3', 'aws-cli/', 'aws-sdk-', 'aws-java-sdk'],
    pattern:
      /\b(?<sdk>(?:botocore|boto3|aws-cli|aws-sdk-(?:go|java|nodejs|js|core|ruby3?|php|cpp|dotnet[a-z0-9-]{0,20})|aws-java-sdk(?:-[a-z0-9]{2,20})?)(?:[/@-]v?|==)\d{1,4}(?:\.\d{1,5}){1,3})\b/i,
  },
  {
    // Four characters, since shorter words are slow to look for.
    literals: Array.from('0123456789abcdef', digit => `i-0${digit}`),
    pattern: /\b(?<instanceId>i-(?:[0-9a-f]{17}|[0-9a-f]{8}))\b/,
  },
];
