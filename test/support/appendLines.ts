/** A second window in a process of its own: `node appendLines.ts FILE FIRST COUNT` appends that many answers, one by one. */

import { formatAnswer } from '../../src/core/review/reviewLog.ts';
import { FileLogStorage } from '../../src/extension/node/fileLogStorage.ts';
import { anAnswer } from './reviewFixtures.ts';

const [file = '', first, count] = process.argv.slice(2);
const storage = new FileLogStorage(file);
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  await storage.append(formatAnswer(anAnswer(number, { note: 'Grüße 🎉' })));
}
