/** The libraries that every persona needs, in a file of their own: it is loaded before the parser, which requires it. */
import * as matter from 'gray-matter';

export * as 'markdown-it' from 'markdown-it';
export * as 'minimatch' from 'minimatch';
export { matter as 'gray-matter' };
