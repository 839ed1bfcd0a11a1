import type { Evidence } from '../../../domain/outcome.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html#network-requirements-vpc */
export const vpcNamesResolve = defineCheck({
  id: 'aws/vpc-names-resolve',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'vpc', 'vpcDns', 'dhcpOptions'] },
  codes: {
    'support-off': ['vpc'],
    'hostnames-off': ['vpc'],
    'custom-servers': ['vpc', 'servers', 'suffix', 'domain'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const { network } = (await aws.eksCluster(where, place.cluster)) ?? {};
    if (!network) return skipped('the cluster does not exist');
    const vpc = network.vpcId;
    const [support, hostnames, own] = await Promise.all([
      aws.vpcDns(where, vpc, 'enableDnsSupport'),
      aws.vpcDns(where, vpc, 'enableDnsHostnames'),
      aws.vpc(where, vpc),
    ]);
    const told = (path: string, value: string): Evidence => ({ subject: `vpc ${vpc}`, path, value });
    const shown = [
      told('enableDnsSupport', String(support)),
      told('enableDnsHostnames', String(hostnames)),
    ] as const;
    if (support === false) return problem('support-off', { vpc }, [shown[0]]);
    if (hostnames === false) return problem('hostnames-off', { vpc }, [shown[1]]);
    const options = own?.dhcpOptionsId?.startsWith('dopt-')
      ? await aws.dhcpOptions(where, own.dhcpOptionsId)
      : undefined;
    const servers = (options?.domainNameServers ?? []).filter(server => !isAmazon(server, own?.cidrs ?? []));
    const evidence = told(
      'domain-name-servers',
      options?.domainNameServers.join(', ') ?? 'AmazonProvidedDNS',
    );
    if (servers.length === 0 || network.publicAccess) return ok([...shown, evidence]);
    const region = place.region;
    const args = {
      vpc,
      servers: servers.join(', '),
      suffix: `${region}.eks.amazonaws.com`,
      domain: options?.domainName ?? `${region}.compute.internal`,
    };
    return problem('custom-servers', args, [evidence, told('endpointPublicAccess', 'false')]);
  },
});

/** The resolver of AWS by name, or by its address: the base of a block of the VPC plus two. Source: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html */
function isAmazon(server: string, cidrs: readonly string[]): boolean {
  if (server === 'AmazonProvidedDNS' || server === '169.254.169.253' || server === 'fd00:ec2::253')
    return true;
  return cidrs.some(
    cidr => server === cidr.replace(/\.(\d{1,3})\/\d{1,2}$/, (_, last: string) => `.${Number(last) + 2}`),
  );
}
