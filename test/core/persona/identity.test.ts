import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mend } from './fixes/mend.ts';
import { codesOf, parseText } from './parseText.ts';

function identityOf(
  text: string,
  fileName = 'agents/go-reviewer.md',
): [id: string, name: string, description: string] {
  const { id, name, description } = parseText(text, { fileName });
  return [id, name, description];
}

describe('a persona', () => {
  it('has the id of its front matter, else its name there, else the name of its file', () => {
    assert.equal(identityOf('---\nid: My.Id\nname: n\n---\n# T')[0], 'my-id');
    assert.equal(identityOf('---\nname: Go Reviewer (v2)\n---\n# T')[0], 'go-reviewer-v2');
    assert.equal(identityOf('# T')[0], 'go-reviewer');
    assert.equal(identityOf('# T', 'Überprüfer.agent.md')[0], 'überprüfer-agent');
    assert.equal(identityOf('# T', '.md')[0], 'md');
    assert.equal(identityOf('# T', '???')[0], 'persona');
    assert.equal(identityOf('---\nid: "!!"\n---', 'a/b.md')[0], 'b');
  });

  it('has the title of its front matter as name, else the name there, else its heading, else its file', () => {
    assert.equal(identityOf('---\ntitle: The Title\nname: n\n---\n# H')[1], 'The Title');
    assert.equal(identityOf('---\nname: go-reviewer\n---\n# H')[1], 'go-reviewer');
    assert.equal(identityOf('## A\n\n# H **bold** <!-- c -->\n\n# I')[1], 'H bold');
    assert.equal(identityOf('Heading\n=====\n')[1], 'Heading');
    assert.equal(identityOf('## A')[1], 'Go Reviewer');
    assert.equal(identityOf('# Ð”Ð° â€” ðŸš§')[1], 'Ð”Ð° â€” ðŸš§');
  });

  it('has the description of its front matter, else the first paragraph below its title', () => {
    assert.equal(identityOf('---\ndescription: >\n  one\n  two\n---\n# H\n\nthree')[2], 'one two');
    assert.equal(
      identityOf('above\n\n# H\n\n<!-- c -->\n\n---\n\n**Role**: *all* of\nit `x`\n\nmore')[2],
      'Role: all of it `x`',
    );
    assert.equal(identityOf('# H\n\n- a\n\n> b\n\n<tag>\n\n```\nc\n```\n\n## I\n\nd')[2], 'd');
    assert.equal(identityOf('## A\n\nfirst')[2], 'first');
    assert.equal(identityOf('# H\n- a')[2], '');
    assert.equal(identityOf('# H\n\nAlways:\n\n- a\n\ntext')[2], '');
    assert.equal(identityOf('---\ndescription:\n---\n# H\n\ntext')[2], 'text');
  });

  it('has line ends in its description where they are written as in a quoted text', () => {
    const written = 'Use it. Examples:\\n\\n<example>\\nuser: a\\nAssistant: b\\n';
    const description = 'Use it. Examples:\n\n<example>\nuser: a\nAssistant: b';
    assert.equal(identityOf(`---\ndescription: ${written}\n---`)[2], description);
    assert.equal(identityOf('---\ndescription: in C:\\New and a\\new\n---')[2], 'in C:\\New and a\\new');
  });

  it('applies always where its front matter says so', () => {
    assert.equal(parseText('---\nalwaysApply: true\n---').alwaysApplies, true);
    assert.equal(parseText('---\nalwaysApply: false\n---').alwaysApplies, false);
    assert.equal(parseText('# H').alwaysApplies, false);
  });

  it('is on request only where its front matter disables it', () => {
    assert.equal(parseText('---\nenabled: False\n---').onRequest, true);
    assert.equal(parseText('---\nenabled: true\n---').onRequest, false);
    assert.equal(parseText('# H').onRequest, false);
  });

  it('reads a switch in older words, and mends them', () => {
    const persona = parseText('---\nenabled: "No"\nalwaysApply: yes\n---');
    assert.deepEqual([persona.onRequest, persona.alwaysApplies], [true, true]);
    assert.deepEqual(codesOf(persona), ['frontMatter.bad-value', 'frontMatter.bad-value']);
    assert.equal(
      mend('---\nenabled: "No"\nalwaysApply: yes\n---'),
      '---\nenabled: false\nalwaysApply: true\n---',
    );
  });

  it('names a switch that is neither on nor off', () => {
    const persona = parseText('---\nenabled: maybe\nalwaysApply: [true]\n---');
    assert.deepEqual([persona.onRequest, persona.alwaysApplies], [false, true]);
    assert.deepEqual(codesOf(persona), ['frontMatter.bad-value']);
    assert.equal(
      persona.problems[0]?.message,
      'enabled is "maybe", which is neither true nor false. Write one of them.',
    );
  });
});
