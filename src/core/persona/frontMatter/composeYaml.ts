import { Composer, type Document, type LineCounter, Parser, YAMLParseError } from 'yaml';
import { nestsTooDeep } from './nestsTooDeep.ts';
import { withoutStacks } from './withoutStacks.ts';

/** Whatever stands behind the end of a document is an error of its own: more of them say nothing new, and take long. */
const maximumErrors = 20;

/**
 * Reads a YAML document in which every value is a text. A second document below it counts as an error.
 * @param lines takes the beginning of each line
 * @returns null where it nests too deep to be read
 */
export function composeYaml(text: string, lines?: LineCounter): Document.Parsed | null {
  return nestsTooDeep(text) ? null : withoutStacks(() => compose(text, lines));
}

function compose(text: string, lines?: LineCounter): Document.Parsed {
  const composer = new Composer({
    logLevel: 'silent',
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
  });
  const tokens = upToErrors(new Parser(lines?.addNewLine).parse(text));
  const documents = composer.compose(tokens, true, text.length);
  const first = documents.next().value as Document.Parsed;
  const second = documents.next().value as Document.Parsed | undefined;
  if (second !== undefined) {
    const [start, end] = second.range;
    first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'A second document begins here'));
  }
  return first;
}

function* upToErrors(tokens: ReturnType<Parser['parse']>): ReturnType<Parser['parse']> {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    errors += token.type === 'error' ? 1 : 0;
    if (errors === maximumErrors) {
      return;
    }
  }
}
