/** The same port, asking each question once: callers with equal arguments share one answer, or one failure. */
export function memoise<Port extends object>(port: Port): Port {
  const answers = new Map<string, unknown>();
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function' || typeof name === 'symbol') return method;
      return (...args: readonly unknown[]) => {
        const question = `${name}${JSON.stringify(args, inOrder)}`;
        if (!answers.has(question)) answers.set(question, Reflect.apply(method, target, args));
        return answers.get(question);
      };
    },
  });
}

/** Sorts the names of an object, so that equal arguments are equal texts. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
