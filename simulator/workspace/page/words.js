/** With a capital letter at its beginning. */
export const titled = name => name.charAt(0).toUpperCase() + name.slice(1);
