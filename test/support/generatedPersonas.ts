import type { Format } from '../../src/core/persona/persona.ts';

/** A persona file as teams write them, of one of several kinds. */
export interface GeneratedPersona {
  readonly fileName: string;
  readonly format: Format;
  readonly text: string;
}

const subjects = [
  'every error says what was tried, and wraps its cause',
  'a request is cancelled together with its context',
  'queries take their values as parameters, never as text',
  'the test fails when the behaviour breaks',
  'nobody waits for a lock while they hold another one',
  'what comes from outside is checked before it is used',
  'secrets appear in no log, no message and no metric',
  'a retry waits longer each time, and gives up in the end',
];
const areas = ['Errors', 'Storage', 'Concurrency', 'Interfaces', 'Tests', 'Security', 'Operations', 'Naming'];
const folders = ['internal', 'cmd', 'pkg', 'api', 'web', 'deploy'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** One paragraph, list, table or fence after the other, the same ones in each run. */
type Kind = (number: number) => {
  readonly head: string;
  readonly block: (index: number) => string;
  readonly format: Format;
};

const paragraph = (index: number): string =>
  `When you look at **${pick(areas, index)}**, begin with \`${pick(folders, index)}/\`: ${pick(subjects, index)}, and ${pick(subjects, index + 3)}. ` +
  `See [the notes](docs/${index}.md) for what was decided and why.\n\n`;

const fence = (index: number): string =>
  `\`\`\`go\nfunc load${index}(ctx context.Context, id string) (*Order, error) {\n\torder, err := store.Order(ctx, id)\n` +
  `\tif err != nil {\n\t\treturn nil, fmt.Errorf("load order %s: %w", id, err)\n\t}\n\treturn order, nil\n}\n\`\`\`\n\n`;

const bullets = (index: number, box: string): string =>
  `${Array.from({ length: 6 }, (_, i) => `- ${box}Part ${index}.${i}: ${pick(subjects, index + i)} (\`${pick(folders, i)}/*.go\`)`).join('\n')}\n\n`;

const tableOf = (index: number): string =>
  `| Do not | Instead |\n|---|---|\n${Array.from({ length: 5 }, (_, i) => `| \`call${i}\` without a limit | ${pick(subjects, index + i)} |`).join('\n')}\n\n`;

const kinds: readonly Kind[] = [
  (number) => ({
    format: 'persona',
    head: `---\nname: Reviewer ${number}\ndescription: Looks at ${pick(areas, number)}.\npatterns:\n  - "${pick(folders, number)}/**/*.go"\n  - "!**/*_gen.go"\n---\n\n# Reviewer ${number}\n\n`,
    block: (index) =>
      `## ${pick(areas, index)} ${index}\n\n${paragraph(index)}${bullets(index, '[ ] ')}${index % 3 === 0 ? fence(index) : ''}`,
  }),
  (number) => ({
    format: 'claude-agent',
    head: `---\nname: agent-${number}\ndescription: Use this agent when: the change touches ${pick(folders, number)}. <example>user: "look"</example>\ntools: Read, Grep, Bash\nmodel: sonnet\n---\n\nYou are an engineer who knows ${pick(areas, number)}.\n\n## File Patterns\n\n- \`${pick(folders, number)}/**/*.go\` - the code\n\n`,
    block: (index) =>
      `## ${pick(areas, index)}:\n\n**${pick(areas, index + 1)} checklist ${index}:**\n${bullets(index, '')}${paragraph(index)}`,
  }),
  (number) => ({
    format: 'persona',
    head: `---\ndescription: Rules for ${pick(areas, number)}\nglobs: **/*.ts, **/*.{tsx,css}\nalwaysApply: false\n---\n# Rules ${number}\n\n`,
    block: (index) =>
      `### ${pick(areas, index)}\n\n${tableOf(index)}${fence(index)}1. ${pick(subjects, index)}\n2. ${pick(subjects, index + 1)}\n\n`,
  }),
  (number) => ({
    format: 'persona',
    head: `# Notes ${number}\n\n<workflow>\n\n`,
    block: (index) =>
      `${paragraph(index)}> ${pick(subjects, index)}\n\n${bullets(index, '')}<!-- ${index} -->\n\n`,
  }),
];

/** Personas of about `size` UTF-16 code units, all different, one kind after the other. */
export function generatedPersonas(count: number, size: number): GeneratedPersona[] {
  return Array.from({ length: count }, (_, number) => {
    const { head, block, format } = pick(kinds, number)(number);
    let text = head;
    for (let index = number; text.length < size; index++) {
      text += block(index);
    }
    return { fileName: `persona-${number}.md`, format, text };
  });
}
