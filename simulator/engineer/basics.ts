import { CommandFailed, looked, type Tool } from './session.ts';

/** Programs that every machine has, as far as instructions use them. */
export const BASICS: Readonly<Record<string, Tool>> = {
  echo: (args, session) => {
    const words = args[0] === '-n' ? args.slice(1) : args;
    return { session, output: `${words.join(' ')}${args[0] === '-n' ? '' : '\n'}` };
  },
  printf: ([format = '', ...values], session) => {
    let next = 0;
    const output = format.replace(/%s/g, () => values[next++] ?? '').replace(/\\n/g, '\n');
    return { session, output };
  },
  cat: (args, session, input) => {
    const texts = args
      .filter(name => name !== '-')
      .map(name => {
        const text = session.files[name];
        if (text === undefined) throw new CommandFailed(`cat: ${name}: No such file or directory`);
        return text;
      });
    return { session, output: texts.length === 0 ? input : texts.join('') };
  },
  cut: (args, session, input) => {
    const delimiter = valueAfter(args, '-d') ?? '\t';
    const field = Number(valueAfter(args, '-f') ?? '1');
    return { session, output: input.replace(/^.*$/gm, line => line.split(delimiter)[field - 1] ?? '') };
  },
  sed: (args, session, input) => {
    const script = args.find(word => /^s[|/,#]/.test(word)) ?? '';
    const [, pattern = '', replacement = '', all] = script.split(script.charAt(1));
    if (pattern === '') throw new CommandFailed(`sed: the script "${args.join(' ')}" is not understood`);
    return { session, output: input.replace(new RegExp(pattern, all === 'g' ? 'gm' : 'm'), replacement) };
  },
  base64: (args, session, input) => {
    const isBack = args.includes('-d') || args.includes('--decode');
    const output = isBack
      ? Buffer.from(input, 'base64').toString('utf8')
      : `${Buffer.from(input).toString('base64')}\n`;
    return { session, output };
  },
  tr: ([flag, set = ''], session, input) => {
    if (flag !== '-d') throw new CommandFailed('tr: only -d is understood');
    return { session, output: input.replaceAll(set === '\\n' ? '\n' : set, '') };
  },
  export: (args, session) => {
    const pairs = args.flatMap(word => {
      const equals = word.indexOf('=');
      return equals < 0 ? [] : [[word.slice(0, equals), word.slice(equals + 1)]];
    });
    return {
      session: { ...session, variables: { ...session.variables, ...Object.fromEntries(pairs) } },
      output: '',
    };
  },
  helm: (args, session) => {
    const context = valueAfter(args, '--kube-context') ?? session.cluster;
    if (session.world.clusters[context] !== undefined) return looked(session);
    throw new CommandFailed(`Error: context "${context}" does not exist`);
  },
  ...Object.fromEntries(
    'docker grep head tail less jq sort column sleep watch nslookup dig curl openssl journalctl systemctl sudo true'
      .split(' ')
      .map(name => [name, (_args: readonly string[], session) => looked(session)] satisfies [string, Tool]),
  ),
};

function valueAfter(args: readonly string[], flag: string): string | undefined {
  const index = args.findIndex(word => word.startsWith(flag));
  const word = args[index];
  return word === undefined || word === flag ? args[index + 1] : word.slice(flag.length);
}
