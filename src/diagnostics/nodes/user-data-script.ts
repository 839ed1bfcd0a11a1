import type { ClusterSettings, UserData } from './user-data-types.ts';

const CALL = /^[^#\n]{0,300}?\/etc\/eks\/bootstrap\.sh((?:[^\n\\]|\\\n|\\.){0,8000})/m;
const WORD = /"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"']{1,8000})/g;
const FLAGS: Readonly<Record<string, keyof ClusterSettings>> = {
  '--apiserver-endpoint': 'endpoint',
  '--b64-cluster-ca': 'authority',
  '--dns-cluster-ip': 'dnsAddress',
};

/** Flags that take a value which is of no interest here. Source: https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2/runtime/bootstrap.sh */
const OTHERS: ReadonlySet<string> = new Set([
  '--use-max-pods',
  '--kubelet-extra-args',
  '--aws-api-retry-attempts',
  '--docker-config-json',
  '--containerd-config-file',
  '--pause-container-account',
  '--pause-container-version',
  '--container-runtime',
  '--ip-family',
  '--service-ipv6-cidr',
  '--enable-local-outpost',
  '--cluster-id',
]);

/** Reads the call of the bootstrap script of Amazon Linux 2; `undefined` when there is none. */
export function readBootstrapScript(text: string): UserData | undefined {
  const call = CALL.exec(text)?.[1];
  if (call === undefined) return undefined;
  const settings: Record<string, string> = {};
  const variable: string[] = [];
  for (const [name, value] of namedValues(call.replaceAll('\\\n', ' '))) {
    const known = follow(value, text);
    if (known === undefined) variable.push(name);
    else settings[name] = known;
  }
  return { is: 'joining', family: 'al2', settings, variable };
}

function namedValues(call: string): readonly (readonly [keyof ClusterSettings, string])[] {
  const words = [...call.matchAll(WORD)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  const end = words.findIndex(word => /^(?:[;&|]{1,2}|>{1,2})$/.test(word));
  const own = end < 0 ? words : words.slice(0, end);
  const found: [keyof ClusterSettings, string][] = [];
  for (let at = 0; at < own.length; at += 1) {
    const word = own[at] ?? '';
    const [flag = '', inline] = word.split(/=(.*)/s);
    const name = FLAGS[flag];
    const takes = inline === undefined && (name !== undefined || OTHERS.has(flag));
    if (name !== undefined) found.push([name, inline ?? own[at + 1] ?? '']);
    else if (!word.startsWith('-') && !found.some(([one]) => one === 'cluster'))
      found.push(['cluster', word]);
    if (takes) at += 1;
  }
  return found;
}

/** A value, or what the script assigns to the variable that it is; `undefined` when that cannot be told. */
function follow(value: string, text: string): string | undefined {
  if (!value.includes('$')) return value;
  const name = /^\$\{?(\w{1,100})\}?$/.exec(value)?.[1];
  if (name === undefined) return undefined;
  const assigned = new RegExp(
    `^\\s*(?:export\\s+)?${name}=(?:"([^"$\`]*)"|'([^']*)'|([^\\s"'$\`]+))\\s*$`,
    'm',
  ).exec(text);
  return assigned?.[1] ?? assigned?.[2] ?? assigned?.[3];
}
