/** mocha's browser build as a module. */
declare module 'mocha/mocha.mjs' {
  export { default } from 'mocha';
}
