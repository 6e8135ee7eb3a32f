/** The libraries that few personas need, in a file of their own: the parser requires it when something of one is first used. */
export * as 'entities' from 'entities/decode';
export * as 'yaml' from 'yaml';
