import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { RestartBudget } from '../../src/extension/language/restartBudget.ts';
import { ServerKeeper } from '../../src/extension/language/serverKeeper.ts';
import * as fc from '../support/fastCheck.ts';

const MOST = 3;
const MINUTE = 60_000;

let now: number;
let wanted: string | null;
let seen: string[];
let refusals: number;
let lose: () => void;

beforeEach(() => {
  now = 0;
  wanted = null;
  seen = [];
  refusals = 0;
  lose = () => assert.fail('nothing runs');
});

/** Starts and stops take a while; what happens is written down. */
function keeper(): ServerKeeper<string> {
  return new ServerKeeper<string>({
    wanted: () => wanted,
    isSame: (a, b) => a === b,
    start: async (what, onLost) => {
      seen.push(`start ${what}`);
      await turns(3);
      if (refusals > 0) {
        refusals -= 1;
        throw new Error('no');
      }
      lose = onLost;
      seen.push(`runs ${what}`);
      return {
        stop: async () => {
          seen.push(`stop ${what}`);
          await turns(5);
          seen.push(`stopped ${what}`);
        },
      };
    },
    budget: new RestartBudget({ now: () => now }, MOST, 3 * MINUTE),
    onFailure: (what) => seen.push(`failed ${what}`),
    onGiveUp: () => seen.push('gave up'),
  });
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await Promise.resolve();
  }
}

test('starts what is wanted, once', async () => {
  const server = keeper();
  await server.update();
  assert.deepEqual(seen, []);
  wanted = 'a';
  await Promise.all([server.update(), server.update(), server.update()]);
  assert.deepEqual(seen, ['start a', 'runs a']);
});

test('stops what runs before it starts another, and skips what is wanted no more', async () => {
  const server = keeper();
  wanted = 'a';
  const first = server.update();
  for (const next of ['b', 'c', 'd']) {
    wanted = next;
    void server.update();
  }
  await first;
  await server.update();
  assert.deepEqual(seen, ['start d', 'runs d']);
  wanted = 'e';
  await server.update();
  assert.deepEqual(seen.slice(2), ['stop d', 'stopped d', 'start e', 'runs e']);
});

test('never has two at once, and ends with what is wanted last, whatever the order of events', async () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant('want'), what: fc.constantFrom('a', 'b', null) }),
    fc.record({ kind: fc.constantFrom('update', 'restart', 'lose', 'refuse') }),
    fc.record({ kind: fc.constant('pass'), turns: fc.integer({ min: 1, max: 12 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
      seen = [];
      refusals = 0;
      wanted = null;
      lose = () => undefined;
      const server = keeper();
      for (const each of events) {
        if ('what' in each) wanted = each.what;
        else if ('turns' in each) await turns(each.turns);
        else if (each.kind === 'lose') lose();
        else if (each.kind === 'refuse') refusals = 1;
        else void (each.kind === 'restart' ? server.restart() : server.update());
      }
      refusals = 0;
      lose = () => undefined;
      await server.restart();
      assert.equal(runningAtEnd(), wanted);
      await server.stop();
      assert.equal(runningAtEnd(), null);
    }),
  );
});

/** Replays what was seen; fails where a run starts while another is there. */
function runningAtEnd(): string | null {
  let running: string | null = null;
  for (const line of seen) {
    const [what = '', name = ''] = line.split(' ');
    if (what === 'start') {
      assert.equal(running, null, `${line} in ${seen.join(', ')}`);
      running = name;
    } else if (what === 'stopped' || what === 'failed') {
      running = null;
    }
  }
  return running;
}

test('starts again what was lost, some times in a while, and then gives up until told', async () => {
  const server = keeper();
  wanted = 'a';
  await server.update();
  for (let crash = 0; crash < MOST; crash += 1) {
    lose();
    await server.update();
  }
  assert.deepEqual(seen.filter((line) => line === 'runs a').length, MOST + 1);
  lose();
  await server.update();
  assert.deepEqual(seen.slice(-2), ['failed lost', 'gave up']);
  await server.restart();
  assert.deepEqual(seen.slice(-2), ['start a', 'runs a']);
});

test('does not count what was lost long ago', async () => {
  const server = keeper();
  wanted = 'a';
  await server.update();
  for (let crash = 0; crash < MOST * 3; crash += 1) {
    now += 2 * MINUTE;
    lose();
    await server.update();
  }
  assert.equal(seen.at(-1), 'runs a');
});

test('gives up on what never starts', async () => {
  const server = keeper();
  wanted = 'a';
  refusals = 100;
  for (let look = 0; look < 10; look += 1) await server.update();
  const refused = seen.filter((line) => line === 'failed start');
  assert.equal(refused.length, MOST + 1);
  assert.equal(seen.at(-1), 'gave up');
});

test('a loss is told once, and not of what was stopped', async () => {
  const server = keeper();
  wanted = 'a';
  await server.update();
  const lost = lose;
  wanted = 'b';
  await server.update();
  lost();
  await server.update();
  assert.equal(seen.at(-1), 'runs b');
  lose();
  lose();
  await server.update();
  assert.deepEqual(
    seen.filter((line) => line.startsWith('failed')),
    ['failed lost'],
  );
});

test('starts nothing once it is stopped, not even what is being started', async () => {
  const server = keeper();
  wanted = 'a';
  const starting = server.update();
  await server.stop();
  await starting;
  await server.restart();
  assert.ok(!seen.includes('start a') || seen.at(-1) === 'stopped a', seen.join());
});
