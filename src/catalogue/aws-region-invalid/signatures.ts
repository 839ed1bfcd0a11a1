import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'missing',
    literals: [
      'noregionerror',
      'must specify a region',
      'missingregion',
      'missing region',
      'region is missing',
      'region is required',
      'unable to load region',
      'unable to find a region',
      'no regionendpoint',
      'region must be specified',
      'aws_region must',
    ],
    pattern:
      /\bNoRegionError\b|you must specify a region|MissingRegion(?:Error)?\b|missing region (?:in config|configuration)|(?:error|exception): region is missing|an AWS region is required|invalid configuration: missing region|unable to load region (?:information )?from any|unable to find a region via the region provider chain|no RegionEndpoint or ServiceURL configured/i,
  },
  {
    id: 'wrong',
    literals: [
      '..amazonaws.com',
      'invalidregionerror',
      'a supported format',
      'invalid aws region',
      "the region '",
      'region is wrong',
      'incorrect region',
      'regiondisabledexception',
      'is not activated in this region',
      'illegallocationconstraint',
      'bucketregionerror',
      'permanentredirect',
      'invalid region',
      'is wrong; exp',
      'is not a valid',
    ],
    pattern:
      /https?:\/\/[a-z0-9.-]{2,40}\.\.amazonaws\.com|(?:^|\s)[a-z0-9-]{2,30}\.\.amazonaws\.com|\bInvalidRegionError\b|region_name ['"][^'"]{0,60}['"] doesn't match a supported format|invalid AWS region|the region ['"]?[a-z0-9-]{2,30}['"]? is wrong; expecting|incorrect region, the bucket is not in|RegionDisabledException|STS is not activated in this region|IllegalLocationConstraintException|BucketRegionError|\bPermanentRedirect['"]?[:)]|['"][^'"]{1,40}['"] is not a valid (?:AWS )?region/i,
  },
  {
    id: 'unknown-host',
    literals: ['.amazonaws.com'],
    pattern:
      /(?:ENOTFOUND|EAI_AGAIN|lookup|resolve host:?|UnknownHostException:|endpoint URL: ?["']?https:\/\/) ?(?:s3|sts|ec2|sqs|sns|ssm|kms|eks|ecr|api\.ecr|dynamodb|secretsmanager|logs|monitoring|elasticloadbalancing|autoscaling|cloudformation|lambda|kinesis|firehose|rds|route53)\.(?!dualstack|[a-z]{2}-(?:[a-z]{2,4}-)?(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}\.|[a-z]{2}-gov-|us-iso)[a-z0-9_-]{2,40}\.amazonaws\.com/i,
  },
  {
    id: 'localised',
    literals: [
      'spécifier une région',
      'especificar una región',
      'especificar uma regi',
      'region angegeben',
      'region angeben',
      '指定区域',
      '指定一个区域',
      '指定區域',
      'リージョンを指定',
      '리전을 지정',
      '必须指定',
      '必須指定',
      'vous devez spé',
      'debe especific',
      'deve especific',
      'specificare una',
      'muss eine regi',
      'müssen eine re',
    ],
    pattern:
      /(?:vous devez spécifier une région|debe especificar una región|(?:voc[êe] )?deve especificar uma regi[ãa]o|(?:è necessario|devi) specificare una regione|muss eine region angegeben|müssen eine region angeben|(?:必须|您必须|必須)指定(?:一个|一個)?(?:区域|區域)|リージョンを指定する必要があります|리전을 지정해야)/i,
  },
];
