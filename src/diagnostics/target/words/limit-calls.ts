import { Obstruction } from '../../../domain/obstruction.ts';

/** The same port for so many calls; what is asked beyond them is not looked up. */
export function limitCalls<Port extends object>(port: Port, most: number): Port {
  let left = most;
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) => {
        left -= 1;
        return left < 0 ? Promise.reject(tooMany(most)) : Reflect.apply(method, target, args);
      };
    },
  });
}

function tooMany(most: number): Obstruction {
  const question = `the message holds more names than ${most} calls can look up`;
  return new Obstruction({ kind: 'undecidable', question });
}
