import {
  dimensions,
  type Layer,
  type Meaning,
  meaningSize,
  noMeaning,
} from '../../src/core/persona/checklists/derived/network.ts';
import { digits, scales } from '../../src/core/persona/checklists/derived/writtenNetwork.ts';
import type { Network } from './trainNetwork.ts';

const lineLength = 140;
/** Numbers beyond it are cut off, so that the many others have more of the digits. */
const shareWithin = 0.995;
const { plain, plainZero, dimension, dimensionZero } = scales;

/**
 * The text of `weights.ts`: the names of each kind of evidence, in their order, and of each network the numbers of all of them and the layer.
 *
 * @param networks that know the same evidence
 */
export function weightsModule(networks: readonly Network[]): string {
  const known = [...(networks[0]?.meanings.keys() ?? [])].toSorted();
  const kinds = new Map<string, string[]>();
  for (const each of known) {
    const [kind = '', name = ''] = each.split(' ');
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const tables = [...kinds].map(([kind, names]) => `  ${kind}: \`${inLines(names, ' ')}\`,\n`);
  return `import type { EvidenceKind } from './evidence.ts';

// Written by \`npm run weigh\`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
${tables.join('')}};

/** What each network makes of it, see \`readNumbers\` and \`readLayer\`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
${networks.map((network) => writeNetwork(network, known)).join('')}];
`;
}

function writeNetwork(network: Network, known: readonly string[]): string {
  const { meanings, layer } = stretched(network);
  return `  {
    numbers: \`${writeMeanings(known.map((name) => meanings.get(name) ?? noMeaning()))}\`,
    layer: \`${inLines(numbersOf(layer).map(written), ', ')}\`,
  },
`;
}

/** The same network with numbers that use the range of a digit: what is made more of here, the layer makes less of. */
function stretched({ meanings, layer }: Network): Network {
  const factors = Array.from({ length: dimensions }, (_, index) => {
    const sizes = [...meanings.values()].map((meaning) => Math.abs(meaning[1 + index] ?? 0));
    const large = sizes.toSorted((a, b) => a - b)[Math.floor(shareWithin * sizes.length)] ?? 0;
    return large === 0 ? 1 : (dimensionZero - 1) / dimension / large;
  });
  return {
    meanings: new Map(
      [...meanings].map(([name, meaning]) => [
        name,
        Array.from(meaning, (value, index) => (index === 0 ? value : value * (factors[index - 1] ?? 1))),
      ]),
    ),
    layer: {
      bias: layer.bias,
      units: layer.units.map((unit) => ({
        ...unit,
        inputs: Float64Array.from(unit.inputs, (value, index) => value / (factors[index % dimensions] ?? 1)),
      })),
    },
  };
}

/** The digits of the same place stand together. */
function writeMeanings(meanings: readonly Meaning[]): string {
  const written = meanings.map(writeMeaning);
  const places = Array.from({ length: 1 + meaningSize }, (_, place) =>
    written.map((meaning) => meaning.charAt(place)).join(''),
  );
  return places.join('').replaceAll(new RegExp(`.{${lineLength}}(?=.)`, 'g'), '$&\n    ');
}

function writeMeaning(meaning: Meaning): string {
  const [first = 0, ...others] = Array.from(meaning);
  const hundredths = within(Math.round(first * plain) + plainZero, digits.length ** 2);
  const numbers = others.map((value) =>
    within(Math.round(value * dimension) + dimensionZero, 2 * dimensionZero),
  );
  return [Math.floor(hundredths / digits.length), hundredths % digits.length, ...numbers]
    .map((digit) => digits.charAt(digit))
    .join('');
}

function within(value: number, end: number): number {
  return Math.max(0, Math.min(end - 1, value));
}

function numbersOf({ bias, units }: Layer): number[] {
  return [bias, ...units.flatMap((unit) => [unit.output, unit.bias, ...Array.from(unit.inputs)])];
}

function written(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function inLines(table: readonly string[], between: ', ' | ' '): string {
  const lines = [''];
  for (const each of table) {
    const last = lines.at(-1) ?? '';
    if (last.length + each.length > lineLength) {
      lines.push(each);
    } else {
      lines[lines.length - 1] = last === '' ? each : `${last}${between}${each}`;
    }
  }
  return lines.join(`${between.trim()}\n    `);
}
