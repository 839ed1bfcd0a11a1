/** What must be let go of when the process ends, last opened first. */
export interface Closing {
  /** Remembers how to close something. */
  add(close: () => Promise<void> | void): void;
  close(): Promise<void>;
}

/** Makes an empty list; closing goes on when one of them fails. */
export function makeClosing(onTrouble: (sentence: string) => void): Closing {
  const closes: (() => Promise<void> | void)[] = [];
  return {
    add: close => void closes.push(close),
    async close() {
      for (const close of closes.splice(0).reverse()) {
        try {
          await close();
        } catch (error) {
          onTrouble(
            `Something could not be closed: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
    },
  };
}
