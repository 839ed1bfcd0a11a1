import type { EksCluster } from '../../../providers/aws/types.ts';
import type { ImageKind } from '../../nodes/image-name.ts';

/** What user data of a family must say of a cluster; the certificate authority is too long to be read, and stands as AUTHORITY. */
export function entryFor(family: ImageKind['family'], cluster: EksCluster): string {
  const { name, endpoint = 'ENDPOINT', serviceCidr = 'SERVICE_CIDR' } = cluster;
  if (family === 'al2') {
    const dns = dnsAddressOf(serviceCidr);
    return `/etc/eks/bootstrap.sh ${name} --apiserver-endpoint ${endpoint} --b64-cluster-ca AUTHORITY --dns-cluster-ip ${dns}`;
  }
  if (family === 'bottlerocket') {
    const settings = [
      ['cluster-name', name],
      ['api-server', endpoint],
      ['cluster-certificate', 'AUTHORITY'],
      ['cluster-dns-ip', dnsAddressOf(serviceCidr)],
    ];
    return ['[settings.kubernetes]', ...settings.map(([key, value]) => `${key} = "${value}"`)].join('\n');
  }
  return `apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: ${name}
    apiServerEndpoint: ${endpoint}
    certificateAuthority: AUTHORITY
    cidr: ${serviceCidr}`;
}

/** The address of the cluster's DNS service: the tenth of the services. Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html */
function dnsAddressOf(serviceCidr: string): string {
  const base = serviceCidr.split('/')[0] ?? '';
  return base.includes(':') ? `${base}a` : base.replace(/\.\d{1,3}$/, '.10');
}
