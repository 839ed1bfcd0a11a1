/** What the name of an EKS-optimised image says. */
export interface ImageKind {
  readonly family: 'al2' | 'al2023' | 'bottlerocket' | 'windows';
  /** Kubernetes version of its kubelet: `1.33`. */
  readonly version: string;
  /** When AWS built it, where the name says so. */
  readonly builtAt?: Date;
}

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/eks-linux-ami-versions.html */
const FAMILIES = [
  [/^amazon-eks-node-al2023-(?:x86_64|arm64)-[a-z0-9-]{1,40}-(1\.\d{1,2})-v(\d{8})/, 'al2023'],
  [/^amazon-eks-(?:gpu-|arm64-)?node-(1\.\d{1,2})-v(\d{8})/, 'al2'],
  [/^bottlerocket-aws-k8s-(1\.\d{1,2})(?:-[a-z]{1,20})?-(?:x86_64|aarch64)-v/, 'bottlerocket'],
  [/^Windows_Server-[\w-]{1,60}-EKS_Optimized-(1\.\d{1,2})-(\d{4}\.\d{2}\.\d{2})/, 'windows'],
] as const;

/** Reads the name of an image; `undefined` when it is none of EKS's own. */
export function imageKindOf(name: string): ImageKind | undefined {
  for (const [pattern, family] of FAMILIES) {
    const [found, version, built] = pattern.exec(name) ?? [];
    if (found === undefined || version === undefined) continue;
    const digits = built?.replaceAll('.', '');
    const text = digits && `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T00:00:00Z`;
    return { family, version, ...(text && { builtAt: new Date(text) }) };
  }
  return undefined;
}

/** How many minor versions a kubelet is behind its API server; negative when it is ahead. */
export function minorsBehind(kubelet: string, cluster: string): number | undefined {
  const minor = (version: string) => /^v?1\.(\d{1,3})/.exec(version)?.[1];
  const [own, other] = [minor(kubelet), minor(cluster)];
  return own === undefined || other === undefined ? undefined : Number(other) - Number(own);
}

/** How far a kubelet may be behind. Source: https://kubernetes.io/releases/version-skew-policy/#kubelet */
export function allowedSkew(kubelet: string): number {
  const minor = Number(/^v?1\.(\d{1,3})/.exec(kubelet)?.[1] ?? '0');
  return minor < 25 ? 2 : 3;
}
