import { visibleLine } from './visible.ts';

const SPELT: Readonly<Record<string, string>> = {
  aks: 'AKS',
  api: 'API',
  arn: 'ARN',
  aws: 'AWS',
  cni: 'CNI',
  dns: 'DNS',
  ebs: 'EBS',
  ec2: 'EC2',
  ecr: 'ECR',
  eks: 'EKS',
  iam: 'IAM',
  id: 'ID',
  oidc: 'OIDC',
  rbac: 'RBAC',
  scp: 'SCP',
  scps: 'SCPs',
  sdk: 'SDK',
  sts: 'STS',
  tls: 'TLS',
  vpc: 'VPC',
};

/** The title of a page, out of its address: `IAM roles for service accounts (docs.aws.amazon.com)`. */
export function linkTitle(address: string): string {
  if (!URL.canParse(address)) return visibleLine(address);
  const { hostname, pathname, hash } = new URL(address);
  const parts = pathname.split('/').filter(part => part !== '' && part !== 'index.html');
  const slug = decode(hash.length > 3 ? hash.slice(1) : (parts.at(-1) ?? '')).replace(/\.(?:html?|md)$/, '');
  const words = slug
    .split(/[-_\s]+/)
    .filter(word => word !== '')
    .map(word => SPELT[word.toLowerCase()] ?? word);
  const title = words.join(' ');
  return visibleLine(
    title === '' ? hostname : `${title.charAt(0).toUpperCase()}${title.slice(1)} (${hostname})`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
