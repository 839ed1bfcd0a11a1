import type { EksCluster } from '../../../providers/aws/types.ts';
import type { ImageKind } from '../../nodes/image-name.ts';
import type { ClusterSettings, NodeFamily, UserData } from '../../nodes/user-data-types.ts';

/** What was found of user data, with what may be shown of it. */
export type JudgedUserData = { readonly shown: string } & (
  | { readonly is: 'sound' }
  | {
      readonly is: 'wrong';
      readonly code:
        | 'absent'
        | 'no-bootstrap'
        | 'other-family'
        | 'other-cluster'
        | 'other-endpoint'
        | 'other-authority'
        | 'incomplete'
        | 'unreadable';
      readonly found?: string;
      readonly expected?: string;
      readonly because?: string;
    }
);

const FAMILY_NAMES = {
  al2: 'Amazon Linux 2',
  al2023: 'Amazon Linux 2023',
  bottlerocket: 'Bottlerocket',
  windows: 'Windows',
} as const;

/** Settings without which a family cannot join. Source: https://awslabs.github.io/amazon-eks-ami/nodeadm/ and https://bottlerocket.dev/en/os/latest/api/settings/kubernetes/ */
const ALWAYS: Readonly<Record<NodeFamily, readonly (keyof ClusterSettings)[]>> = {
  al2: ['cluster'],
  al2023: ['cluster', 'endpoint', 'authority', 'serviceCidr'],
  bottlerocket: ['cluster', 'endpoint', 'authority'],
};
/** What the script of Amazon Linux 2 otherwise asks EKS for, which a private cluster without an endpoint for EKS cannot answer. */
const WHEN_PRIVATE: readonly (keyof ClusterSettings)[] = ['endpoint', 'authority', 'dnsAddress'];

const SETTING_NAMES: Readonly<Record<keyof ClusterSettings, string>> = {
  cluster: 'name',
  endpoint: 'API endpoint',
  authority: 'certificate authority',
  dnsAddress: 'DNS address',
  serviceCidr: 'service addresses (cidr)',
};

/** Compares what user data says with what the cluster is. */
export function judgeUserData(
  data: UserData,
  cluster: EksCluster,
  family: ImageKind['family'] | undefined,
  reachesEks: boolean,
): JudgedUserData {
  if (data.is === 'absent') return wrong('absent', 'empty');
  if (data.is === 'unreadable') return { ...wrong('unreadable', 'not readable'), found: data.why };
  if (data.is !== 'joining') return wrong('no-bootstrap', 'a script that calls no bootstrap');
  const shown = `${FAMILY_NAMES[data.family]}, cluster ${data.settings.cluster ?? 'not said'}`;
  if (family !== undefined && family !== data.family) {
    const names = { found: FAMILY_NAMES[data.family], expected: FAMILY_NAMES[family] };
    return { ...wrong('other-family', shown), ...names };
  }
  return (
    mismatchOf(data.settings, cluster, shown) ?? gapOf(data, reachesEks, shown) ?? { is: 'sound', shown }
  );
}

function mismatchOf(
  settings: ClusterSettings,
  cluster: EksCluster,
  shown: string,
): JudgedUserData | undefined {
  const { cluster: name, endpoint, authority } = settings;
  if (name !== undefined && name !== cluster.name) return { ...wrong('other-cluster', shown), found: name };
  if (endpoint !== undefined && !isSameHost(endpoint, cluster.endpoint))
    return { ...wrong('other-endpoint', shown), found: hostOf(endpoint) };
  const own = cluster.certificateAuthority;
  if (authority !== undefined && own !== undefined && authority.trim() !== own.trim())
    return wrong('other-authority', `${shown}, certificate authority differs`);
  return undefined;
}

function gapOf(
  { family, settings, variable }: Extract<UserData, { is: 'joining' }>,
  reachesEks: boolean,
  shown: string,
): JudgedUserData | undefined {
  const isAlone = family === 'al2' && !reachesEks;
  const wanted = [...ALWAYS[family], ...(isAlone ? WHEN_PRIVATE : [])];
  const lacking = wanted.filter(name => settings[name] === undefined && !variable.includes(name));
  if (lacking.length === 0) return undefined;
  const because = isAlone
    ? 'and a private cluster without an endpoint for EKS cannot be asked for it'
    : 'which this family of images needs';
  return {
    ...wrong('incomplete', shown),
    found: lacking.map(name => SETTING_NAMES[name]).join(', '),
    because,
  };
}

function wrong<Code extends Extract<JudgedUserData, { is: 'wrong' }>['code']>(code: Code, shown: string) {
  return { is: 'wrong', code, shown } as const;
}

function isSameHost(one: string, other: string | undefined): boolean {
  return other === undefined || hostOf(one) === hostOf(other);
}

/** Only the host, in case that somebody put more into the address. */
function hostOf(url: string): string {
  return (/^(?:https?:\/\/)?([\w.-]{1,253})/.exec(url)?.[1] ?? 'not an address').toLowerCase();
}
