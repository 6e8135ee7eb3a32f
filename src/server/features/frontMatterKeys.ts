import { rulesOf } from '../../core/persona/formats/formats.ts';
import type { Format, Position, Range } from '../../core/persona/persona.ts';
import type { Translate } from '../../core/translate.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { contains } from '../lspRange.ts';

/** A key that a tool knows in the front matter of its files. */
export interface KeyInfo {
  readonly key: string;
  /** `globs` and `names` are lists of them, or one text with commas. */
  readonly kind: 'text' | 'boolean' | 'globs' | 'names';
  /** The formats whose tool reads it; empty for those that are read here in every format. */
  readonly formats: readonly Format[];
  /** What it may be; empty where that is open. */
  readonly values: readonly string[];
  readonly describe: (translate: Translate) => string;
}

const claudeTools = words(
  'Read Write Edit NotebookEdit Glob Grep Bash WebFetch WebSearch Task TodoWrite Skill AskUserQuestion',
);
const copilotTools = words('agent edit execute read search todo vscode web');

/** The keys in the order in which they are offered, those of a format before those that are read everywhere. */
const keys: readonly KeyInfo[] = [
  key('name', 'text', 'claude-agent copilot-agent copilot-instructions continue-rule', (translate) =>
    translate('What the persona is called. Its id is made from it where there is no key “id”.'),
  ),
  key(
    'description',
    'text',
    'claude-agent copilot-agent copilot-instructions cursor-rule windsurf-rule continue-rule',
    (translate) => translate('What the persona is for, and when to ask for it.'),
  ),
  key('applyTo', 'globs', 'copilot-instructions', (translate) =>
    translate('The files that the instructions are for: globs in one text, with commas between them.'),
  ),
  key('paths', 'globs', 'claude-rule cline-rule', (translate) =>
    translate(
      'The files that the rule is for, as globs from the workspace folder. Without it, it is for all.',
    ),
  ),
  key('globs', 'globs', 'cursor-rule windsurf-rule continue-rule', (translate) =>
    translate('The files that the rule is for, as globs.'),
  ),
  key('regex', 'text', 'continue-rule', (translate) =>
    translate('The rule is for files whose text this regular expression matches.'),
  ),
  key(
    'trigger',
    'text',
    'windsurf-rule',
    (translate) => translate('When the rule counts.'),
    'always_on glob model_decision manual',
  ),
  key('alwaysApply', 'boolean', 'cursor-rule continue-rule', (translate) =>
    translate('Whether it is for every file, whatever its patterns say.'),
  ),
  key(
    'excludeAgent',
    'text',
    'copilot-instructions',
    (translate) => translate('The agent that does not read these instructions.'),
    'code-review coding-agent',
  ),
  key(
    'model',
    'text',
    'claude-agent',
    (translate) => translate('The model that the agent runs on.'),
    'inherit sonnet opus haiku',
  ),
  key('model', 'text', 'copilot-agent', (translate) => translate('The model that the agent runs on.')),
  {
    key: 'tools',
    kind: 'names',
    formats: ['claude-agent'],
    values: claudeTools,
    describe: (translate) => translate('The tools that the agent may use; all where the key is left out.'),
  },
  {
    key: 'tools',
    kind: 'names',
    formats: ['copilot-agent'],
    values: copilotTools,
    describe: (translate) => translate('The tools that the agent may use; all where the key is left out.'),
  },
  {
    key: 'disallowedTools',
    kind: 'names',
    formats: ['claude-agent'],
    values: claudeTools,
    describe: (translate) => translate('Tools that the agent may not use.'),
  },
  key(
    'permissionMode',
    'text',
    'claude-agent',
    (translate) => translate('How the agent asks before it acts.'),
    'default acceptEdits plan dontAsk bypassPermissions',
  ),
  key('skills', 'names', 'claude-agent', (translate) => translate('Skills that the agent starts with.')),
  key(
    'color',
    'text',
    'claude-agent',
    (translate) => translate('The colour that the agent is shown in.'),
    'red blue green yellow purple orange pink cyan',
  ),
  key('argument-hint', 'text', 'copilot-agent', (translate) =>
    translate('What to type after the name of the agent.'),
  ),
  key('agents', 'names', 'copilot-agent', (translate) => translate('Other agents that this one may call.')),
  key('id', 'text', '', (translate) =>
    translate('What answers name the persona by. Keep it when you rename the persona or move its file.'),
  ),
  key('title', 'text', '', (translate) => translate('What the persona is called where it is shown.')),
  key('name', 'text', '', (translate) =>
    translate('What the persona is called. Its id is made from it where there is no key “id”.'),
  ),
  key('description', 'text', '', (translate) =>
    translate('What the persona is for, and when to ask for it.'),
  ),
  key('patterns', 'globs', '', (translate) =>
    translate(
      'The files that the persona reviews, as globs from the workspace folder; one with ! in front excludes.',
    ),
  ),
  key('alwaysApply', 'boolean', '', (translate) =>
    translate('Whether it is for every file, whatever its patterns say.'),
  ),
  key('derive', 'boolean', '', (translate) =>
    translate('With false, no checklists are derived from its text.'),
  ),
  key('enabled', 'boolean', '', (translate) =>
    translate('With false, it reviews only in folders where it has been chosen.'),
  ),
];

/** The keys of a format's files, each once, those of its own tool first. None is among them that its tool would not know. */
export function keysOf(format: Format): readonly KeyInfo[] {
  const rules = rulesOf(format);
  const own = keys.filter(({ formats }) => formats.includes(format));
  const names = new Set(own.map((info) => info.key));
  const isKnown = ({ key, kind }: KeyInfo): boolean =>
    (kind !== 'globs' || rules.patternKeys.length === 0) &&
    (key !== 'alwaysApply' || rules.scopeKeys.includes(key));
  const everywhere = keys.filter(({ formats }) => formats.length === 0);
  return [...own, ...everywhere.filter((info) => !names.has(info.key) && isKnown(info))];
}

/** The key that stands at a position, where its meaning is known. */
export function keyAt(
  { frontMatter, file }: PersonaDocument,
  position: Position,
): { readonly info: KeyInfo; readonly range: Range } | null {
  const entry = frontMatter.entries.find(({ range }) => contains(range, position));
  const info = entry && keysOf(file.format).find((candidate) => candidate.key === entry.key);
  return entry === undefined || info === undefined ? null : { info, range: entry.range };
}

/** What a key means, and what it may be. */
export function keyText({ describe, kind, values }: KeyInfo, translate: Translate): string {
  const possible = kind === 'boolean' ? ['true', 'false'] : values;
  return possible.length === 0
    ? describe(translate)
    : `${describe(translate)}\n\n${possible.map((value) => `\`${value}\``).join(', ')}`;
}

function key(
  name: string,
  kind: KeyInfo['kind'],
  formats: string,
  describe: KeyInfo['describe'],
  values = '',
): KeyInfo {
  return { key: name, kind, formats: words(formats) as Format[], values: words(values), describe };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
