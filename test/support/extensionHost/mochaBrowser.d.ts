/** mocha's browser build, as a module: what the browser finds in `window.mocha`. */
declare module 'mocha/mocha.js' {
  const mocha: BrowserMocha;
  export default mocha;
}
