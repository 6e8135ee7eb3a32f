import assert from 'node:assert/strict';
import { openedBy, thisExtension } from '../support/extension.ts';
import { useTestBed } from '../support/testBed.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const OUR_VIEW = /focusedView == '?personaReview\.(?:checklist|changes|personas)'?/;
/** What holds whenever the rows of a view have the focus. */
const IN_EVERY_LIST = new Set(['listFocus', '!inputFocus', '!treestickyScrollFocused']);

suite('the keyboard shortcuts', () => {
  useTestBed();
  let defaults: readonly Keybinding[];
  let ours: readonly Keybinding[];

  /** Reads the shortcuts of VS Code and of all extensions it knows, ours among them. */
  setup(async () => {
    await thisExtension().activate();
    const opened = await openedBy('workbench.action.openDefaultKeybindingsFile', '/keybindings.json');
    const text = opened.getText();
    // Comments stand before and after the list.
    const all: Keybinding[] = JSON.parse(text.slice(text.indexOf('['), text.indexOf('\n]') + 2));
    const isOurs = ({ command, when = '' }: Keybinding) =>
      command.startsWith('personaReview.') || OUR_VIEW.test(when);
    ours = all.filter(isOurs);
    defaults = all.filter((keybinding) => !isOurs(keybinding));
  });

  test('are known to VS Code', () => {
    const declared: readonly Keybinding[] = thisExtension().packageJSON.contributes.keybindings;
    assert.deepEqual(ours.map(({ key }) => key).sort(), declared.map(({ key }) => key).sort());
    assert.ok(defaults.length > 500);
  });

  test('that work everywhere are used by nothing else', () => {
    const everywhere = ours.filter(({ when = '' }) => !OUR_VIEW.test(when)).map(({ key }) => key);
    assert.deepEqual(everywhere, [
      'ctrl+k ctrl+alt+l',
      'ctrl+k ctrl+alt+n',
      'ctrl+k ctrl+alt+r',
      'ctrl+k ctrl+alt+a',
      'ctrl+k ctrl+alt+g',
      'ctrl+k ctrl+alt+n',
      'ctrl+k ctrl+alt+p',
      'ctrl+k ctrl+alt+f',
      'ctrl+k ctrl+shift+alt+f',
    ]);
    assert.deepEqual(
      defaults.filter(({ key }) => everywhere.includes(key)),
      [],
    );
  });

  test('of the view take only keys whose meaning in every list they keep', () => {
    const inView = new Set(ours.filter(({ when = '' }) => OUR_VIEW.test(when)).map(({ key }) => key));
    const displaced = defaults.filter(
      ({ key, when }) =>
        inView.has(key) &&
        (when === undefined || when.split(' && ').every((clause) => IN_EVERY_LIST.has(clause))),
    );
    assert.deepEqual(
      displaced.map(({ key, command }) => `${key}: ${command}`).sort(),
      // Space on a group still folds it; of texts there is nothing to undo in a list.
      ['ctrl+z: undo', 'space: list.toggleExpand'],
    );
  });
});
