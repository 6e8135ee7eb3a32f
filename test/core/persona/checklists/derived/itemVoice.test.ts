import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Voice, voiceOf } from '../../../../../src/core/persona/checklists/derived/itemVoice.ts';

function voicesAre(expected: Voice, items: readonly string[]): void {
  assert.deepEqual(
    items.map((item) => [item, voiceOf(item)]),
    items.map((item) => [item, expected]),
  );
}

describe('an item', () => {
  it('demands by always, never, no, must, only and the like', () => {
    voicesAre('demand', [
      'Always close the rows',
      '**Never** log a password',
      'No goroutine without an owner',
      'Every handler must answer in JSON',
      'Exported names only where others need them',
      'Tokens are compared in constant time, not with `==`',
      'Do not retry a write',
      'Never commit a password',
      'Never commit to config files',
      'One query per page unless a join is slower',
    ]);
  });

  it('demands by a limit, a defect or a question', () => {
    voicesAre('demand', [
      'Coverage above 80 %',
      'p95 < 200ms',
      'Functions over 50 lines',
      'Missing index on a foreign key',
      'Swallowed exceptions in a handler',
      'Hardcoded addresses',
      'Unclosed files',
      'Duplicate queries',
      'Inefficient loops over rows',
      'Dead code behind a flag',
    ]);
  });

  it('asks what yes or no answers', () => {
    voicesAre('question', [
      'Is every error wrapped?',
      '**Totals** - are they rounded once?',
      'Can a reader follow it without you?',
      'Any lock held during a call?',
      '**Totals.** Are they rounded once? Rounding twice loses a cent.',
      '是否关闭了连接',
    ]);
    voicesAre('demand', ['Should I add a test?', 'Do you want a summary?', 'Tea?']);
  });

  it('demands in its first sentence: what follows explains', () => {
    voicesAre('demand', ['No bare panic. Callers have to see the cause']);
    voicesAre('other', ['**Anchors**: a name after a hash. They cannot be nested. Only letters count']);
  });

  it('demands in other languages', () => {
    voicesAre('demand', [
      '永远不要忽略错误',
      '必ずエラーを返す',
      '오류를 무시하지 않는다',
      'Hataları asla yutma',
      'Nunca ignore erros',
      'Không ghi mật khẩu',
      'Campo obligatorio en cada tabla',
      '密码须加密',
      'Нет секретов в логах',
      'Requête sans limite',
      'Une jointure au lieu de deux requêtes',
      'Fehlende Grenzen',
      'Ein Index ohne Grund',
      'Falta un límite',
      'Consultas duplicadas ou um índice desnecessário',
      'Отсутствие тайм-аута',
      'Один запрос вместо двух',
      '处理器只返回 JSON',
      '金额统一用整数',
      '전역 상태 불가',
    ]);
  });

  it('is an imperative that code can obey, also behind a term or a condition', () => {
    voicesAre('imperative', [
      'Use a context for every call',
      '**Errors**: wrap them with their cause',
      'Rows — close them on every path',
      'For large bodies, stream the answer',
      'Explicitly handle the empty case',
      'Deduplicate the queries',
      'Initialise maps before use',
      'Flag calls whose error is dropped',
      'Keep names short - look for others of their kind',
      'Trace calls across services',
      'Use a cache for the rates of a whole day and where it clearly helps totals',
      '入力は境界ですべて検証',
      '加密备份文件',
      '保存前检查金额',
      '所有查询使用参数',
      'Usa una transacción por pedido',
      'Documente cada evento',
      'Schreibe einen Test je Fehler',
      'Храни суммы в копейках',
      'Сумма хранится в копейках',
      '금액은 정수로 저장하고 입력은 경계에서 검증',
      '주문마다 트랜잭션 분리함',
    ]);
  });

  it('is as good as an imperative where it says how code is to be', () => {
    voicesAre('imperative', [
      'Proper use of transactions',
      'Consistent names',
      'Well-chosen defaults',
      'Every handler has a timeout',
      '**Totals**: Confirm that they are rounded once',
      'Look for rows read in a loop',
      'Grep for keys in the logs',
      '**All** queries go through the store',
      'One page per query where possible',
      'Columns in snake_case',
      'Queries live in `store/`',
      'A single transaction per order',
      'Deterministic fixtures',
      'Все файлы закрыты',
      'Cada consulta lleva un límite',
    ]);
    voicesAre('other', ['Names of tables', 'Every handler', 'Proper: see above']);
  });

  it('is as good as an imperative where it names a state or a setting', () => {
    voicesAre('imperative', [
      'Linter passes',
      'Memory footprint stable',
      'Indexes verified.',
      'Rollback written down and tested thoroughly',
      '`readOnly: true`',
      '`retries = 3` for reads',
    ]);
    voicesAre('other', ['README.md kept current', 'High speed', 'Data feed', 'Small, fast, tested']);
  });

  it('is work where the one who works is meant', () => {
    voicesAre('work', [
      'Do ask for the goal',
      'Review the diff',
      'Summarise what you found',
      'Run the linter',
    ]);
    voicesAre('workDemand', ['Never guess a cause', 'Always explain the trade-off']);
  });

  it('asks nothing of code where it explains, describes or asks what cannot be answered by yes or no', () => {
    voicesAre('nothing', [
      'Note: only the first one counts',
      '**Benefit:** Use of small images saves time',
      '**Retries** - Handles what fails',
      'A small image helps to start sooner',
      '`EOF` → Never cut the file',
      'How easily can it be replaced?',
      'Exception: pages without totals',
      'See also: no other page',
      '**Cost benefits:** Use less of everything',
      'Exemple : une table sans index',
      'Use the `lookup` tool to find out',
      'New tables: always invoke the `add-table` skill',
    ]);
    voicesAre('demand', [
      '`--race`: always on',
      'Context: always the first parameter',
      'WHERE columns not indexed?',
      'There must be one title',
    ]);
  });

  it('asks nothing of code as a link, a path, a command, a quotation, a statement or talk of the agent', () => {
    voicesAre('nothing', [
      '[Style guide](https://example.org/style)',
      'docs/guides/style.md',
      'migrations/ - the schema',
      'README.md - the overview',
      '`NOTES.md` or `docs/notes.md` - what was decided',
      'Reference: [Style guide](https://example.org/style)',
      'Lint: `npm run lint`',
      '`make lint` - only what has changed',
      'Update all snapshots: `make snapshots` (takes long)',
      'Never suggest a rewrite',
      'Rename what they like in their code',
      'Be harsh',
      'After each step always run the unit tests',
      'Be kind to the author',
      '404: not found',
      'DELETE: removes without a trace',
      '"Build me a queue"',
      'This keeps tests fast',
      'See the style guide',
      'You know the standard library',
      'Hand over to the security agent',
      'Never commit or push',
      'Never write tests — @tester does',
      'Prefer a queue over a topic when: order matters',
    ]);
  });

  it('is of reference where it says what something is there for', () => {
    voicesAre('reference', ['`--tag`: Use a part of the tests', '`limit` - Keep the answer short']);
    voicesAre('demand', ['`store/` — the tables. Never import it from `web/`']);
  });

  it('is of practice where it says what is done', () => {
    voicesAre('practice', ['Uses a queue throughout', 'Returns 404: nothing is there']);
  });

  it('is other where it only names something', () => {
    voicesAre('other', ['Goroutines and channels', '**Databases**: PostgreSQL, Redis', 'Connection pooling']);
  });

  it('is read in no time, however long and odd', () => {
    const start = performance.now();
    for (const piece of [
      '`',
      '*',
      '- ',
      'a:',
      '–',
      "'",
      '\u3042',
      'no ',
      'x/',
      'ab',
      'abed ',
      ': is ',
      '?',
      '是否?',
      'all is ',
      'a `go b` (',
    ]) {
      voiceOf(piece.repeat(50_000));
    }
    assert.ok(performance.now() - start < 200);
  });
});
