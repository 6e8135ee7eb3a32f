import * as vscode from 'vscode';
import type { Pattern, Persona, Range, Severity } from '../../core/persona/persona.ts';
import type { HiddenPersona } from '../../core/persona/resolvePersonas.ts';
import { hiddenText } from '../../core/report/explanationText.ts';
import { formatLabel, originGroupLabel } from '../commands/originLabel.ts';
import { fileNameOf } from '../personas/fileNameOf.ts';
import { folderSettings } from '../settings.ts';
import { OFF_ROW } from './offRows.ts';
import type { FactsOfPersona, PersonaFacts } from './personaFacts.ts';
import type { PartRow, PersonaRow, PersonaViewRow, PieceRow } from './personaRow.ts';
import { visibleRow } from './visibleRow.ts';
import { WORKED_OUT } from './workedOut.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const SEVERITY_ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  information: new vscode.ThemeIcon('info'),
};

/** How a row looks and what a screen reader says of it. Texts of a persona are shown as plain text, never as Markdown. */
export function personaTreeItem(row: PersonaViewRow, facts: PersonaFacts): vscode.TreeItem {
  const item = looks(row, facts);
  item.id = row.id;
  item.contextValue ??= row.kind;
  if (item.accessibilityInformation === undefined && typeof item.label === 'string') {
    const words = typeof item.description === 'string' ? item.description.replaceAll(' · ', ', ') : '';
    item.accessibilityInformation = { label: words === '' ? item.label : `${item.label}, ${words}` };
  }
  return visibleRow(item);
}

function looks(row: PersonaViewRow, facts: PersonaFacts): vscode.TreeItem {
  switch (row.kind) {
    case 'folder':
      return group(row.folder.name, 'root-folder', '', Expanded);
    case 'origin':
      return group(originGroupLabel(row.origin), ORIGIN_ICONS[row.origin], count(row.personas), Expanded);
    case 'create':
      return createRow();
    case 'persona':
      return personaRow(row, facts.of(row));
    case 'part':
      return partRow(row);
    default:
      return pieceRow(row);
  }
}

const ORIGIN_ICONS = { workspace: 'repo', user: 'account', bundled: 'package' } as const;

function createRow(): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Create a persona for this folder…'), None);
  item.iconPath = new vscode.ThemeIcon('new-file');
  item.command = { command: 'personaReview.createPersona', title: item.label as string };
  return item;
}

function personaRow({ folder, persona, hidden }: PersonaRow, facts: FactsOfPersona): vscode.TreeItem {
  // In a narrow side bar the end of a row is cut off, so what is most important comes first.
  const label = hidden === null ? persona.name : `${hiddenWord(hidden)} · ${persona.name}`;
  const item = new vscode.TreeItem(label, Collapsed);
  item.description = [
    problemText(facts),
    filesText(persona, facts),
    persona.format === 'persona' ? '' : formatLabel(persona.format),
  ]
    .filter((word) => word !== '')
    .join(' · ');
  item.iconPath = personaIcon(hidden, facts);
  item.tooltip = personaTooltip(persona, hidden, item.description);
  item.contextValue = [
    'persona',
    hidden === null ? 'on' : 'off',
    canSwitch(folder, hidden) ? 'switchable' : '',
  ]
    .join(' ')
    .trim();
  item.accessibilityInformation = {
    label: [persona.name, hidden === null ? '' : hiddenWord(hidden), item.description.replaceAll(' · ', ', ')]
      .filter((word) => word !== '')
      .join(', '),
  };
  item.command = openAt(persona, null);
  if (hidden !== null) {
    item.resourceUri = OFF_ROW;
  }
  return item;
}

function hiddenWord({ reason }: HiddenPersona): string {
  switch (reason) {
    case 'duplicateId':
      return vscode.l10n.t('duplicate id');
    case 'hiddenBySameId':
      return vscode.l10n.t('hidden');
    case 'bundledOff':
    case 'notChosen':
    case 'dismissed':
      return vscode.l10n.t('off');
  }
}

/** Of several personas with one id only the first can be used, and a setting can keep all bundled ones out. */
function canSwitch(folder: vscode.WorkspaceFolder, hidden: HiddenPersona | null): boolean {
  switch (hidden?.reason) {
    case 'duplicateId':
    case 'hiddenBySameId':
      return false;
    case 'bundledOff':
      return folderSettings(folder).bundledPersonas !== 'off';
    case 'notChosen':
    case 'dismissed':
    case undefined:
      return true;
  }
}

function personaIcon(hidden: HiddenPersona | null, { problems }: FactsOfPersona): vscode.ThemeIcon {
  if (hidden !== null) {
    return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  }
  if (problems !== null && problems.error > 0) {
    return SEVERITY_ICONS.error;
  }
  return problems !== null && problems.warning > 0 ? SEVERITY_ICONS.warning : new vscode.ThemeIcon('person');
}

/** Information is no problem: it says what was understood. */
function problemText({ problems }: FactsOfPersona): string {
  if (problems === null) {
    return '';
  }
  const serious = problems.error + problems.warning;
  if (serious > 0) {
    return serious === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', serious);
  }
  const { information } = problems;
  if (information === 0) {
    return '';
  }
  return information === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', information);
}

function filesText({ alwaysApplies }: Persona, { files }: FactsOfPersona): string {
  if (files === null) {
    return alwaysApplies ? vscode.l10n.t('every file') : '';
  }
  if (files.isAtLeast) {
    return vscode.l10n.t('{0} or more files', files.count);
  }
  if (files.count === 0) {
    return vscode.l10n.t('no file');
  }
  return files.count === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', files.count);
}

function personaTooltip(persona: Persona, hidden: HiddenPersona | null, facts: string): string {
  const why = hidden === null ? '' : hiddenText(hidden, vscode.l10n.t, fileNameOf);
  return [persona.name, persona.description, why, facts, fileNameOf(persona)]
    .filter((line) => line !== '')
    .join('\n\n');
}

function partRow({ part, parent: { persona } }: PartRow): vscode.TreeItem {
  switch (part) {
    case 'problems':
      return group(vscode.l10n.t('Problems'), 'issues', count(persona.problems));
    case 'patterns': {
      const { alwaysApplies, patterns } = persona;
      const words = [
        ...(alwaysApplies ? [vscode.l10n.t('every file')] : []),
        ...(patterns.length > 0 ? [count(patterns)] : []),
      ];
      return group(
        vscode.l10n.t('File Patterns'),
        'filter',
        words.join(' · '),
        patterns.length > 0 ? Collapsed : None,
      );
    }
    case 'checklists':
      return group(vscode.l10n.t('Checklists'), 'checklist', count(persona.checklists));
    case 'guidance':
      return group(vscode.l10n.t('Guidance'), 'book', '');
    case 'examples':
      return group(vscode.l10n.t('Examples'), 'code', count(persona.examples));
  }
}

function pieceRow(row: PieceRow): vscode.TreeItem {
  const item = pieceLooks(row);
  item.command = openAt(row.persona, row.range);
  return item;
}

function pieceLooks(row: PieceRow): vscode.TreeItem {
  switch (row.kind) {
    case 'problem': {
      const { message, severity, code } = row.piece;
      const item = leaf(message, SEVERITY_ICONS[severity], severityWord(severity));
      item.tooltip = `${message}\n\n${code}`;
      return item;
    }
    case 'pattern':
      return patternRow(row.piece);
    case 'checklist': {
      const { title, kind, items, headingPath, files } = row.piece;
      const isDerived = kind === 'derived';
      const item = new vscode.TreeItem(title, Collapsed);
      item.iconPath = isDerived ? WORKED_OUT : new vscode.ThemeIcon('checklist');
      item.description = [
        isDerived ? vscode.l10n.t('derived') : '',
        items.length === 1 ? vscode.l10n.t('1 item') : vscode.l10n.t('{0} items', items.length),
        files === null ? '' : files.map(({ glob, negated }) => (negated ? `!${glob}` : glob)).join(', '),
      ]
        .filter((word) => word !== '')
        .join(' · ');
      item.tooltip = [
        [...headingPath, title].join(' › '),
        isDerived ? vscode.l10n.t('Read from prose: the persona does not write it as a task list.') : '',
      ]
        .filter((line) => line !== '')
        .join('\n\n');
      return item;
    }
    case 'item':
      return leaf(
        row.piece.text,
        new vscode.ThemeIcon('circle-large-outline'),
        row.piece.required ? '' : vscode.l10n.t('optional'),
      );
    case 'guidance': {
      const { title, children } = row.piece;
      const item = leaf(title, new vscode.ThemeIcon('note'), '');
      item.collapsibleState = children.length > 0 ? Collapsed : None;
      return item;
    }
    case 'example': {
      const { title, language, code } = row.piece;
      const lines = code === '' ? 0 : code.split('\n').length;
      const length = lines === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', lines);
      const item = leaf(
        title,
        new vscode.ThemeIcon('code'),
        language === '' ? length : `${language} · ${length}`,
      );
      item.tooltip = code.slice(0, MOST_CODE);
      return item;
    }
  }
}

/** How much of an example a tooltip shows, in UTF-16 code units. */
const MOST_CODE = 1_000;

function patternRow({ glob, negated, origin, note }: Pattern): vscode.TreeItem {
  const words = [negated ? vscode.l10n.t('excluded') : '', patternOriginWord(origin), note];
  const item = leaf(glob, patternIcon(origin, negated), words.filter((word) => word !== '').join(' · '));
  if (origin === 'inferred') {
    item.tooltip = `${glob}\n\n${vscode.l10n.t('Inferred from what the persona shows and names: it does not say which files it covers.')}`;
  }
  return item;
}

function patternIcon(origin: Pattern['origin'], negated: boolean): vscode.ThemeIcon {
  if (origin === 'inferred') {
    return WORKED_OUT;
  }
  return new vscode.ThemeIcon(origin === 'config' ? 'gear' : negated ? 'exclude' : 'filter');
}

/** Nothing is to be said of patterns that stand in the persona's file. */
function patternOriginWord(origin: Pattern['origin']): string {
  switch (origin) {
    case 'inferred':
      return vscode.l10n.t('inferred');
    case 'config':
      return vscode.l10n.t('configured');
    case 'frontMatter':
    case 'body':
      return '';
  }
}

function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('hint');
  }
}

function group(label: string, icon: string, description: string, state = Collapsed): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  return item;
}

function leaf(label: string, icon: vscode.ThemeIcon, description: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.iconPath = icon;
  item.description = description;
  item.tooltip = label;
  return item;
}

function count(list: readonly unknown[]): string {
  return String(list.length);
}

/** Opened by VS Code's own command, a click leaves the focus in the view, as in the Explorer, and Enter takes it along. */
function openAt({ source }: Persona, range: Range | null): vscode.Command {
  const start = new vscode.Position((range?.start.line ?? 1) - 1, (range?.start.column ?? 1) - 1);
  const options: vscode.TextDocumentShowOptions = {
    preview: true,
    selection: new vscode.Range(start, start),
  };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(source, true), options],
  };
}
