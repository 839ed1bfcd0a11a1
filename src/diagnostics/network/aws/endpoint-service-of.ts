import { nearestTo } from '../../facts/edit-distance.ts';
import { AWS_REGIONS, regionNamed } from './regions.ts';
import { isGlobalService, isResourceService, SERVICE_PREFIXES, serviceOfPrefix } from './services.ts';
import { AWS_DOMAINS, type SplitHost, splitHost } from './split-host.ts';

/** What a host name means to AWS. */
export type AwsHost =
  /** A service's own host name; `service` is the end of its VPC endpoint's name. */
  | {
      readonly is: 'service';
      readonly service: string;
      readonly region: string;
      /** The name has no region, so an endpoint's private DNS does not answer it. */
      readonly global: boolean;
      readonly fips: boolean;
      readonly dualStack: boolean;
      /** The region must be enabled in the account before anything there answers. */
      readonly optIn: boolean;
      /** Whether the service is among those that are known. */
      readonly known: boolean;
    }
  /** The API server of an EKS cluster. */
  | { readonly is: 'eks-api'; readonly region: string }
  /** Something of a customer's own: a database, a load balancer. */
  | { readonly is: 'resource'; readonly service: string; readonly region: string }
  /** No such region is known; `near` are the likeliest, `corrected` the host name with the only likely one. */
  | {
      readonly is: 'unknown-region';
      readonly found: string;
      readonly near: readonly string[];
      readonly corrected?: string;
    }
  | {
      readonly is: 'unknown-service';
      readonly found: string;
      readonly near: readonly string[];
      readonly corrected: string;
    }
  /** The service has no host name without a region. */
  | { readonly is: 'without-region'; readonly service: string }
  /** Almost a domain of AWS. */
  | { readonly is: 'unknown-domain'; readonly found: string; readonly corrected: string }
  /** A URL put together wrongly, such as `https://https://…`; `corrected` is absent when nothing of it is left. */
  | { readonly is: 'malformed'; readonly found: string; readonly corrected?: string }
  | { readonly is: 'not-aws' };

const NOT_AWS = { is: 'not-aws' } as const;

/** Reads a host name, or a URL, as AWS would. */
export function endpointServiceOf(text: string): AwsHost {
  const lower = text.trim().toLowerCase();
  const doubled = /^(?:https?:\/\/){2,}/.exec(lower)?.[0];
  if (doubled !== undefined)
    return { is: 'malformed', found: text, corrected: bareHost(lower.slice(doubled.length)) };
  const host = bareHost(lower);
  if (host === 'http' || host === 'https') return { is: 'malformed', found: text };
  const split = splitHost(host);
  return split === undefined ? slipInDomain(host) : readLabels(host, split);
}

function bareHost(text: string): string {
  return text
    .replace(/^https?:\/\//, '')
    .replace(/[:/?#].*$/s, '')
    .replace(/\.$/, '');
}

function readLabels(host: string, split: SplitHost): AwsHost {
  const { labels } = split;
  const last = labels.at(-1) ?? '';
  const bucket = s3Of(split);
  if (bucket !== undefined) return bucket;
  if (isResourceService(last) && labels.length > 2) return resourceHost(labels, last);
  if (/^eks-cluster$/.test(labels.at(-2) ?? '')) return { is: 'eks-api', region: last };
  const known = regionNamed(last) !== undefined;
  if (!known && labels.length === 1) return globalHost(split, last);
  return known ? regionalHost(host, split, last) : unknownRegion(host, last);
}

function resourceHost(labels: readonly string[], service: string): AwsHost {
  const region = labels.at(-2) ?? '';
  return service === 'eks' ? { is: 'eks-api', region } : { is: 'resource', service, region };
}

/** A bucket's name may contain dots and even look like a region, so the service is looked for from the end. */
function s3Of(split: SplitHost): AwsHost | undefined {
  const at = split.labels.findLastIndex(label => /^s3(-[a-z0-9-]{1,30})?$/.test(label));
  if (at === -1 || at < split.labels.length - 2) return undefined;
  const [label = '', after] = split.labels.slice(at);
  const legacy = label.slice('s3-'.length);
  const region = after ?? (regionNamed(legacy) === undefined ? undefined : legacy);
  if (region !== undefined && regionNamed(region) === undefined) return undefined;
  return serviceHost(split, 's3', region, true);
}

function globalHost(split: SplitHost, prefix: string): AwsHost {
  if (isGlobalService(prefix)) return serviceHost(split, serviceOfPrefix(prefix) ?? prefix, undefined, true);
  const service = serviceOfPrefix(prefix);
  return service === undefined ? NOT_AWS : { is: 'without-region', service };
}

function regionalHost(host: string, split: SplitHost, region: string): AwsHost {
  const before = split.labels.slice(0, -1);
  if (/^\d{12}$/.test(before[0] ?? '') && /^dkr[.-]ecr$/.test(before.slice(1).join('.'))) {
    return serviceHost(split, 'ecr.dkr', region, true);
  }
  if (before.join('.') === 'ecr') return serviceHost(split, 'ecr.api', region, true);
  const whole = before.join('.');
  const ending = before.at(-1) ?? '';
  const service = serviceOfPrefix(whole) ?? serviceOfPrefix(ending);
  if (service !== undefined) return serviceHost(split, service, region, true);
  const near = nearestTo(whole, SERVICE_PREFIXES);
  const [meant] = near;
  if (meant === undefined || before.length > 2) return serviceHost(split, whole, region, false);
  return { is: 'unknown-service', found: whole, near, corrected: host.replace(whole, meant) };
}

function serviceHost(split: SplitHost, service: string, region: string | undefined, known: boolean): AwsHost {
  const { fips, dualStack } = split;
  const where = region ?? HOME_REGIONS[split.partition];
  const optIn = regionNamed(where)?.optIn ?? false;
  return {
    is: 'service',
    service,
    region: where,
    global: region === undefined,
    fips,
    dualStack,
    optIn,
    known,
  };
}

/** Where names without a region lead. Source: the partitions of the AWS SDKs. */
const HOME_REGIONS = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
} as const;

function unknownRegion(host: string, found: string): AwsHost {
  if (!/\d$/.test(found) && nearestTo(found, REGION_NAMES).length === 0) return NOT_AWS;
  const near = nearestTo(found, REGION_NAMES);
  const [meant] = near;
  if (meant === undefined || near.length > 1) return { is: 'unknown-region', found, near };
  return { is: 'unknown-region', found, near, corrected: host.replace(`.${found}.`, `.${meant}.`) };
}

const REGION_NAMES = AWS_REGIONS.map(({ name }) => name);

/** `sts.eu-west-1.amazonaw.com`: a region in front tells that AWS is meant. */
function slipInDomain(host: string): AwsHost {
  const labels = host.split('.');
  const at = labels.findLastIndex(label => regionNamed(label) !== undefined);
  const found = labels.slice(at + 1).join('.');
  if (at === -1 || found === '') return NOT_AWS;
  const [meant] = nearestTo(found, AWS_DOMAINS);
  if (meant === undefined) return NOT_AWS;
  return { is: 'unknown-domain', found, corrected: [...labels.slice(0, at + 1), meant].join('.') };
}
