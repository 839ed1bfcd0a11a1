/** The step that ends most repairs of Service Connector; the same words everywhere, so that a report says it once. */
export const CREATE_AGAIN = {
  text: 'Then create the connection again under the same name: this reruns the Service Connector job and repairs its extension.',
} as const;
