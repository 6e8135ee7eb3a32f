import createMarkdownIt from 'markdown-it';
import { parsePersona } from '../../src/core/persona/parsePersona.ts';
import type { Persona } from '../../src/core/persona/persona.ts';
import { type GeneratedPersona, generatedPersonas } from '../support/generatedPersonas.ts';
import type { BenchRow } from './benchRow.ts';
import { measure } from './measure.ts';

const encoder = new TextEncoder();

function parse({ fileName, format, content }: ReturnType<typeof bytesOf>): Persona {
  return parsePersona({ content, source: fileName, fileName, format, origin: 'workspace' });
}

function bytesOf({ text, ...file }: GeneratedPersona) {
  return { ...file, content: encoder.encode(text) };
}

/** All that a persona says, the lazy parts too. */
function readWhole(persona: Persona): number {
  const { description, patterns, checklists, guidance, examples, problems } = persona;
  return [description, patterns, checklists, guidance, examples, problems].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

function rows(name: string, personas: readonly GeneratedPersona[], budget: number): BenchRow[] {
  const files = personas.map(bytesOf);
  const whole = measure(
    () => files,
    (all) => all.forEach((file) => readWhole(parse(file))),
  );
  const heads = measure(
    () => files,
    (all) => all.forEach((file) => parse(file).patterns),
  );
  const markdownIt = createMarkdownIt({ html: true });
  const peer = measure(
    () => personas,
    (all) => all.forEach(({ text }) => markdownIt.parse(text, {})),
  );
  return [
    {
      name: `parse ${name}, bodies too`,
      unit: 'ms',
      value: whole,
      peer: { name: 'markdown-it', value: peer },
      budget: `< ${budget} ms`,
      holds: whole < budget,
    },
    {
      name: `parse ${name}, patterns only`,
      unit: 'ms',
      value: heads,
      peer: { name: 'bodies too', value: whole },
      holds: true,
    },
  ];
}

export async function bench(): Promise<readonly BenchRow[]> {
  return [
    ...rows('1,000 personas of 5 KB', generatedPersonas(1_000, 5_000), 1_000),
    ...generatedPersonas(4, 64 * 1024).flatMap((persona, kind) =>
      rows(`64 KB, kind ${kind + 1}`, [persona], 15).slice(0, 1),
    ),
  ];
}
