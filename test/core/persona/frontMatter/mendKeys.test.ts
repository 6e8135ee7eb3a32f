import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import { checkMeaning, checkStrictYaml } from '../../../support/fuzz/mendProperties.ts';
import { mend } from '../fixes/mend.ts';
import { parseText } from '../parseText.ts';

/** The text with the fix of its first problem made, that one alone. */
function mendFirst(text: string): string {
  return applyEdits(text, parseText(text).problems[0]?.fix?.edits ?? []);
}

describe('a mend of one key', () => {
  it('moves all keys that are indented, so that none becomes a part of another', () => {
    assert.equal(
      mendFirst('---\n  id: a\n  title: "A"\nglobs: "*.go"\n□\n---\n'),
      '---\nid: a\ntitle: "A"\nglobs: "*.go"\n□\n---\n',
    );
  });

  it('makes comments of lines of no key that are indented as the keys were', () => {
    assert.equal(mendFirst('---\n\tname: a\n\t□\n---\n'), '---\nname: a\n\t#□\n---\n');
  });

  it('leaves out what stands below such a line as well, which would continue a key else', () => {
    assert.equal(mendFirst('---\n\tname: a\n □\n- b\n---\n'), '---\nname: a\n #□\n#- b\n---\n');
    checkMeaning('\t    ---\n\t    name: a\n\t---\n- b\n');
  });

  it('is one too where the value still has tags, and other keys their faults', () => {
    const text = '---\ndescription: It: a <example>\nuser: b</example>\nglobs: *.go\n---\n';
    const problems = parseText(mendFirst(text)).problems.map(({ message }) => message.split(' is ')[0]);
    assert.deepEqual(problems, ['The value of globs']);
  });

  it('makes no closing line of hyphens in a value, below a line of no key that is indented', () => {
    const text = '---\n  *.go\ntools: ---\n- \n---\n';
    checkMeaning(text);
    checkStrictYaml(text);
  });

  it('closes no front matter that is to be opened at hyphens in a value', () => {
    const text = '    description: a: b\n    ---\nname: a\n---\n';
    assert.equal(mend(text), '---\ndescription: |-\n  a: b\n  ---\nname: a\n---\n');
    checkMeaning(text);
    checkMeaning('    description: a: b\n    ---\nname: a\n');
  });

  it('takes the comments below a key away with it', () => {
    const text = '---\ntools: *.go\n  - \ntools: *.go\n  # T\n# of name\nname: a\n---\n';
    assert.equal(mend(text), '---\ntools: |-\n  *.go\n  -\n# of name\nname: a\n---\n');
    checkStrictYaml(text);
  });

  it('is one of an alias in a list in a list too', () => {
    const text = '---\ntools: \t\n- \n  - *.go\n---\n';
    checkMeaning(text);
    checkStrictYaml(text);
  });

  it('makes no keys of lines between tags that were none, nor the other way round', () => {
    for (const text of [
      '---\ntools: *.go\ntools: <example>\nname: </example>\n',
      '---\nname: a\nname: *.go\ndescription: <example>\nid: </example>\n---\n',
      '---\nname: a\nname: *.go\ndescription: <example>\nid: *</example>\n---\n',
    ]) {
      checkMeaning(text);
      checkStrictYaml(text);
    }
  });

  it('takes no line into the value that was none of it', () => {
    const { name, problems } = parseText(mendFirst('---\nname: a\n- b\n```\nglobs: *.go\n---\n'));
    assert.equal(name, 'a - b');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['frontMatter.line-skipped', 'frontMatter.rescued'],
    );
  });

  it('makes comments of lines that begin with white space of another kind', () => {
    assert.equal(
      mendFirst('---\nglobs: "*.go"\n\u2028name: a\n□\n---\n'),
      '---\nglobs: "*.go"\n#\u2028name: a\n#□\n---\n',
    );
  });

  it('takes a no-break space for no white space, as YAML does', () => {
    const text = '---\nname:\u00A0a\n\u00A0# b\nglobs: "*.go"\n---\n';
    const { name, problems } = parseText(mendFirst(text));
    assert.equal(name, 'a');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['frontMatter.line-skipped'],
    );
  });
});
