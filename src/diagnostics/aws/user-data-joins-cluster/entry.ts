import type { EksCluster } from '../../../providers/aws/types.ts';
import type { ImageKind } from '../../nodes/image-name.ts';

/**
 * User data with which an instance of a family joins a cluster, as a format of printf; `%s` stands for the certificate
 * authority, which is too long to be read.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html#launch-template-user-data
 */
export function joiningFormat(family: ImageKind['family'], cluster: EksCluster): string {
  return linesFor(family, cluster).join('\\n');
}

function linesFor(family: ImageKind['family'], cluster: EksCluster): readonly string[] {
  const { name, endpoint = 'ENDPOINT', serviceCidr = 'SERVICE_CIDR' } = cluster;
  const dns = dnsAddressOf(serviceCidr);
  if (family === 'al2') {
    const call = `/etc/eks/bootstrap.sh ${name} --apiserver-endpoint ${endpoint} --b64-cluster-ca %s --dns-cluster-ip ${dns}`;
    return ['#!/bin/bash', 'set -o errexit', call, ''];
  }
  if (family === 'bottlerocket') {
    return [
      '[settings.kubernetes]',
      `cluster-name = "${name}"`,
      `api-server = "${endpoint}"`,
      'cluster-certificate = "%s"',
      `cluster-dns-ip = "${dns}"`,
      '',
    ];
  }
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="JOIN"',
    '',
    '--JOIN',
    'Content-Type: application/node.eks.aws',
    '',
    '---',
    'apiVersion: node.eks.aws/v1alpha1',
    'kind: NodeConfig',
    'spec:',
    '  cluster:',
    `    name: ${name}`,
    `    apiServerEndpoint: ${endpoint}`,
    '    certificateAuthority: %s',
    `    cidr: ${serviceCidr}`,
    '',
    '--JOIN--',
    '',
  ];
}

/** The address of the cluster's DNS service: the tenth of the services. Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html */
function dnsAddressOf(serviceCidr: string): string {
  const base = serviceCidr.split('/')[0] ?? '';
  return base.includes(':') ? `${base}a` : base.replace(/\.\d{1,3}$/, '.10');
}
