import { isIP } from 'node:net';
import type { EnvVar } from '../../../providers/kubernetes/types.ts';
import { covers } from '../addresses/covers.ts';

/** Whether requests to a host go through a proxy; only names of variables are told, never what they hold. */
export type ProxyReading =
  | { readonly goes: 'direct'; readonly because: 'no-proxy-is-set' }
  | { readonly goes: 'direct'; readonly because: 'excluded'; readonly variable: string }
  /** Some clients understand the entry that excludes the host (`*.`, an address block), others do not. */
  | { readonly goes: 'direct-with-some-clients'; readonly proxy: string; readonly variable: string }
  /** `variable` is the list of exceptions that lacks the host; absent when there is none. */
  | { readonly goes: 'by-proxy'; readonly proxy: string; readonly variable?: string }
  /** A variable takes its value from a Secret or ConfigMap. */
  | { readonly goes: 'unknown'; readonly variable: string };

const EXCEPTIONS = ['no_proxy', 'NO_PROXY'];

/**
 * Says whether a container's environment sends requests to a host through a proxy.
 * Sources: https://pkg.go.dev/golang.org/x/net/http/httpproxy and https://curl.se/docs/manpage.html#ENVIRONMENT
 */
export function proxyFor(
  env: readonly EnvVar[],
  { host, scheme }: { readonly host: string; readonly scheme: 'https' | 'http' },
): ProxyReading {
  const proxies = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`, 'all_proxy', 'ALL_PROXY'];
  const proxy = setVariable(env, proxies);
  if (proxy === undefined) return { goes: 'direct', because: 'no-proxy-is-set' };
  if (isHidden(proxy)) return { goes: 'unknown', variable: proxy.name };
  const exceptions = setVariable(env, EXCEPTIONS);
  if (exceptions === undefined) return { goes: 'by-proxy', proxy: proxy.name };
  if (isHidden(exceptions)) return { goes: 'unknown', variable: exceptions.name };
  const variable = exceptions.name;
  const answers = (exceptions.value ?? '')
    .split(/[\s,]+/)
    .map(entry => excludes(entry.toLowerCase(), host.toLowerCase()));
  if (answers.includes('yes')) return { goes: 'direct', because: 'excluded', variable };
  if (answers.includes('some')) return { goes: 'direct-with-some-clients', proxy: proxy.name, variable };
  return { goes: 'by-proxy', proxy: proxy.name, variable };
}

/** The first of the names that is set; an empty value is as good as none. */
function setVariable(env: readonly EnvVar[], names: readonly string[]): EnvVar | undefined {
  const found = names.map(name => env.findLast(variable => variable.name === name));
  return found.find(variable => variable !== undefined && (isHidden(variable) || variable.value?.trim()));
}

function isHidden({ value, valueFrom }: EnvVar): boolean {
  return valueFrom !== undefined && value === undefined;
}

function excludes(entry: string, host: string): 'yes' | 'some' | 'no' {
  if (entry === '') return 'no';
  if (entry === '*') return 'yes';
  const name = entry.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([^:]*):\d+$/, '$1');
  if (isIP(host) !== 0) return addressExcluded(name, host);
  if (name.startsWith('*.')) return host.endsWith(name.slice(1)) ? 'some' : 'no';
  const bare = name.replace(/^\./, '');
  if (host === bare) return name.startsWith('.') ? 'some' : 'yes';
  return host.endsWith(`.${bare}`) ? 'yes' : 'no';
}

function addressExcluded(name: string, address: string): 'yes' | 'some' | 'no' {
  if (name === address) return 'yes';
  return name.includes('/') && covers([name], address) ? 'some' : 'no';
}
