import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type HeadingKind,
  headingKind,
} from '../../../../../src/core/persona/checklists/derived/headingKinds.ts';

function kindsAre(expected: HeadingKind | null, titles: readonly string[]): void {
  assert.deepEqual(
    titles.map((title) => [title, headingKind(title)]),
    titles.map((title) => [title, expected]),
  );
}

describe('a heading', () => {
  it('of demands makes checks of what is below it', () => {
    kindsAre('checks', [
      'Checklist',
      '3. Naming conventions',
      '🚨 **Key Principles**:',
      'Best practices for queries',
      'Definition of done',
      'Acceptance criteria',
      'Patterns to follow',
      'Idiomatic Go patterns',
      'Review criteria',
      'Common performance problems',
      'Quality verification',
      'Review areas',
      'Backend audit',
      'Error detection focus',
      'Team conventions (your part)',
      'Правила кода',
      'What to review',
      'Evaluation criteria',
      'Common bottlenecks',
      'Check items',
      'Verification points',
      'Aandachtspunten',
      'Punkty kontrolne',
      'Key concerns of a store',
      'Rules at a glance',
      'Review guidelines: summary',
      'Important rules you must follow:',
    ]);
  });

  it('that asks for what follows right there demands it', () => {
    kindsAre('demands', [
      'Do not use',
      'Verify:',
      'Prefer:',
      'Scan the handlers for:',
      'Fix these before a release:',
      'Phase 3: Verify',
      'When reviewing, focus on:',
      'Before merging any code:',
    ]);
    kindsAre('conduct', ['Follow these steps:', 'Step 3: Look around', 'Phase 3: Security']);
  });

  it('of what others see to, of what not to say, of how to say it or of what to keep in mind is an aside', () => {
    kindsAre('aside', [
      'What the linter already catches',
      'Handled by CI',
      'What not to flag',
      'Do not comment on:',
      'Never edit:',
      'Known false positives',
      'What not to report',
      'Severity levels',
      'Agent memory',
      'How to save memories',
      'Skip:',
      'Examples worth a rule',
      'Example output',
      'Required response format (always):',
      'Feedback structure',
      'Formato de la respuesta',
      'Формат ответа',
      'Ausgabeformat',
      '输出格式',
      '回答形式',
      '출력 형식',
    ]);
    kindsAre('demands', ['Never store:']);
  });

  it('that speaks to the agent is of conduct', () => {
    kindsAre('conduct', [
      'When planning a release, you will:',
      'You write reports that:',
      'Process you follow',
      'You follow these steps:',
      'What you do',
    ]);
  });

  it('of what code is looked through for tells of findings', () => {
    kindsAre('findings', [
      'What to look for',
      'What to check (priority order)',
      'What to test',
      'Key aspects to review',
      'Check every handler against these, in this order:',
      'Second look: review the totals against these',
      'Check for these mistakes in the store:',
      'Check the rounding of',
      'Evaluate whether the new code is layered well:',
      'Look for common slips:',
      'Áreas que debés revisar',
      'Flag these immediately:',
      'When reviewing Go code:',
      'Check, in this order:',
      'Du prüfst besonders:',
      'Vérifiez :',
      'Revisar',
      'Читает обработчики, проверяя:',
      'Assess whether the new tests:',
    ]);
    kindsAre('checks', ['Check for and read the rules']);
  });

  it('is told by its last telling word, before a preposition', () => {
    kindsAre('knowledge', ['Standards enforcement expertise']);
    kindsAre('conduct', ['Requirements gathering process']);
    kindsAre('checks', ['Requirements for the release process']);
  });

  it('has to name demands at its end', () => {
    kindsAre(null, ['Requirements discussion', 'Checklist creation', 'Release recommendation:']);
  });

  it('says the same with a severity beside it', () => {
    kindsAre('topic', ['High performance', 'Low-level types', 'Memory', 'Caching (response times)']);
    kindsAre('conduct', ['CRITICAL: Clarify first', 'Workflow (critical)']);
  });

  it('may name a topic, by itself or behind a number', () => {
    kindsAre('topic', [
      'Security',
      'Migrations',
      '2. Error handling',
      'Logging (structured)',
      'Memory management',
      'Error responses',
      'Storage patterns',
      'Timeouts',
      'Service discovery with timeouts',
      'Focus management',
      'File uploads',
      'Webhooks',
      'Formatting & static analysis',
    ]);
  });

  it('about the agent is none of checks, whatever it asks for', () => {
    kindsAre('conduct', [
      'Core Responsibilities',
      'Your Mission',
      'Communication guidelines',
      'Output standards',
      'Clarifying questions checklist',
      'You will build services by',
      'When to use this agent',
      'When invoked',
      'When responding to questions:',
      'Why these rules?',
      'Stop and report if',
      'Gathering',
      'Assistant rules',
      'Troubleshooting common issues',
      'Feedback guidelines',
      'Review principles',
      'Prompt engineering rules',
      'Excellence checklist',
      'Verdict rules',
      'Boundaries',
      'Review standards',
      'Review etiquette',
      'Tool selection',
      'Hand-off rules',
      'Delegation guidelines',
      'Workflow discipline',
      'Token budget',
      'Rules for all AI agents',
      'Quality assurance',
      'If the store is down:',
      'When facing a riddle:',
      'When done',
      'Before reading the handlers:',
    ]);
    kindsAre('knowledge', ['Core expertise', 'Focus areas', 'Tech stack', 'Capabilities']);
  });

  it('may name limits', () => {
    kindsAre('limits', ['Constraints', 'Guardrails', 'Restrictions for handlers']);
    kindsAre('checks', ['Key principles', 'Naming rules']);
  });

  it('that says what something shows is of knowledge', () => {
    kindsAre('knowledge', ['A checklist reveals:', '清單揭示：']);
  });

  it('may tell of things to look up', () => {
    kindsAre('reference', [
      'Tools',
      'Known gaps',
      'Related files',
      'Log levels',
      'Refactoring patterns',
      'Project summary',
      '技术细节',
      'よく使うべきファイル',
      '环境要求',
      '빠른 시작',
    ]);
    kindsAre('reference', ['Tools and formats']);
    kindsAre(null, ['Pod-level', 'Task lifecycle']);
  });

  it('that is a sentence demands by its first or last word', () => {
    kindsAre('demands', [
      'A model must not import:',
      'Always include:',
      'In a migration, never:',
      'Every handler must',
    ]);
    kindsAre('checks', ['常に次を守ってください:']);
    kindsAre('conduct', ['You must ask before:', 'What you must follow up']);
  });

  it('that says what to read code for demands it, one that says when to do what does not', () => {
    kindsAre('demands', ['Read the changes with care for:', 'Проверь себя и убедись, что:']);
    kindsAre('conduct', [
      'When to add a reviewer',
      'When presented with a riddle:',
      'When moving a handler:',
    ]);
  });

  it('of discipline or of a floor that code has to reach is about code', () => {
    kindsAre('checks', ['Import discipline', 'Log hygiene']);
    kindsAre('topic', ['Security baseline']);
    kindsAre('conduct', ['Prompt baseline']);
  });

  it('is read in other languages', () => {
    kindsAre('checks', [
      '代码规范',
      'ベストプラクティス',
      '핵심 원칙',
      'Temel İlkeler',
      'Quy tắc bảo mật',
      '점검 항목',
      '检查项',
      'レビュー観点',
      'Boas práticas',
      'Convenciones de nombres',
      'Estándares de código',
      'Richtlinien',
      'Anahtar Prensipler',
      'Чего избегать',
      'O que evitar',
      'Kaçınılması Gereken Anti-Patternler',
      'MUTLAKA Sınanacak Durumlar',
      'Criterios de calidad',
      'Критерии приёмки',
      'Grille de contrôle',
      '合格条件',
      'チェック対象',
      '重要な注意事項',
      '응답 컨벤션',
    ]);
    kindsAre('conduct', [
      '核心职责',
      'ワークフロー',
      '역할',
      'Sorumluluklar',
      'Responsabilidades',
      'Aufgaben',
      'Reglas operativas',
      '工作准则',
      'Обязанности',
      '协作规则',
      '输出要求',
      '報告のルール',
      '응답 원칙',
    ]);
    kindsAre('topic', [
      '安全',
      'エラーハンドリング',
      '보안',
      'Güvenlik',
      'Segurança',
      'Sicherheit',
      'Безопасность',
      'Миграции',
      'Datenbank',
      'Arquitetura',
      '数据库',
      'キャッシュ',
      '의존성',
    ]);
  });

  it('says nothing where no word is known', () => {
    kindsAre(null, ['Cross-cutting concerns', 'Invoices', 'Go', '', '???']);
  });

  it('is read in no time, however long', () => {
    const start = performance.now();
    headingKind('you must '.repeat(20_000));
    headingKind('-'.repeat(100_000));
    assert.ok(performance.now() - start < 100);
  });
});
