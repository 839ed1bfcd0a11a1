import type { ClusterSettings, UserData } from './user-data-types.ts';

const NAMES: Readonly<Record<string, keyof ClusterSettings>> = {
  'cluster-name': 'cluster',
  'api-server': 'endpoint',
  'cluster-certificate': 'authority',
  'cluster-dns-ip': 'dnsAddress',
};
const ENTRY = /^\s*"?([\w-]{1,100})"?\s*=\s*(?:\[\s*)?(?:"([^"\n]*)"|'([^'\n]*)')/;

/** Reads the settings of Bottlerocket. Source: https://bottlerocket.dev/en/os/latest/api/settings/kubernetes/ */
export function readToml(text: string): UserData {
  const settings: Record<string, string> = {};
  let section = '';
  for (const line of text.split('\n')) {
    const heading = /^\s*\[\s*([\w.-]{1,200})\s*\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    const [, key = '', double, single] = ENTRY.exec(line) ?? [];
    const name = section === 'settings.kubernetes' ? NAMES[key] : undefined;
    const value = double ?? single ?? '';
    if (name !== undefined && value !== '') settings[name] = value;
  }
  return { is: 'joining', family: 'bottlerocket', settings, variable: [] };
}
