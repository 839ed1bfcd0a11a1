import type { CorefilePlugin, CorefileReading, CorefileServer } from './parse-corefile.ts';

/** What CoreDNS does with names that it does not serve itself. */
export type Forwarding =
  | {
      readonly forwards: 'to';
      readonly zone: string;
      readonly targets: readonly string[];
      readonly detectsLoops: boolean;
    }
  /** No server block is for the name, or the one that is has no `forward` for it. */
  | { readonly forwards: 'nowhere'; readonly zone?: string }
  /** It forwards to itself, by the address of its own service. */
  | { readonly forwards: 'in-a-circle'; readonly zone: string; readonly target: string }
  /** A file is imported that is not in the ConfigMap. */
  | { readonly forwards: 'unknown'; readonly imports: string }
  | { readonly forwards: 'unreadable'; readonly line: number };

/** Finds where a name is forwarded to; `own` are the addresses of the cluster's DNS service. */
export function forwardingOf(
  reading: CorefileReading,
  host: string,
  own: readonly string[] = [],
): Forwarding {
  if (!reading.reads) return { forwards: 'unreadable', line: reading.line };
  const server = serverFor(reading.servers, host);
  if (server === undefined) return { forwards: 'nowhere' };
  const { zone, plugins } = server;
  const forward = longest(plugins.filter(plugin => forwardsName(plugin, host)));
  if (forward === undefined) {
    const file = plugins.find(({ name }) => name === 'import');
    return file === undefined
      ? { forwards: 'nowhere', zone }
      : { forwards: 'unknown', imports: file.args[0] ?? '' };
  }
  const targets = forward.args.slice(1);
  const self = targets.find(target => own.includes(addressOf(target)));
  if (self !== undefined) return { forwards: 'in-a-circle', zone, target: self };
  return { forwards: 'to', zone, targets, detectsLoops: plugins.some(({ name }) => name === 'loop') };
}

/** Whether a log of CoreDNS tells that it forwards in a circle. Source: https://coredns.io/plugins/loop/ */
export function tellsOfLoop(log: string): boolean {
  return /plugin\/loop: Loop \(/.test(log);
}

/** `proxy` was the name of `forward` before CoreDNS 1.5; names under `except` are left out. */
function forwardsName({ name, args, options }: CorefilePlugin, host: string): boolean {
  const excepted = options.filter(([option]) => option === 'except').flatMap(([, ...zones]) => zones);
  const isForward = name === 'forward' || name === 'proxy';
  return isForward && isWithin(host, args[0] ?? '') && !excepted.some(zone => isWithin(host, zone));
}

function serverFor(servers: readonly CorefileServer[], host: string) {
  const fitting = servers.flatMap(({ zones, plugins }) =>
    zones.map(zone => ({ zone: nameOf(zone), plugins })).filter(({ zone }) => isWithin(host, zone)),
  );
  return fitting.toSorted((a, b) => b.zone.length - a.zone.length)[0];
}

function longest(plugins: readonly CorefilePlugin[]): CorefilePlugin | undefined {
  return plugins.toSorted((a, b) => (b.args[0] ?? '').length - (a.args[0] ?? '').length)[0];
}

/** `dns://example.com:53` is for `example.com`. */
function nameOf(zone: string): string {
  const name = zone.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');
  return name === '' ? '.' : name;
}

function isWithin(host: string, zone: string): boolean {
  const name = zone.replace(/\.$/, '').toLowerCase();
  const asked = host.replace(/\.$/, '').toLowerCase();
  return name === '' || asked === name || asked.endsWith(`.${name}`);
}

function addressOf(target: string): string {
  return target
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([^:]*):\d+$/, '$1');
}
