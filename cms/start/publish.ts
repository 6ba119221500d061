/** `npm run publish`: makes a new release now. A server on the same data folder shows it at once. */
import { getPayload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import config from '#cms/payload.config.ts';
import { mustHaveDatabase } from './must-have-database.ts';
import { heldSentence } from '#cms/dataset/held-sentence.ts';
import { runQueue } from '#cms/publish/run-queue.ts';

try {
  await openDataFolder(settings.dataDir, 'work');
  mustHaveDatabase(settings);
} catch (error) {
  console.error(`  ✗ 没有发布：${tellAtTerminal(error)}`);
  process.exit(1);
}
const payload = await getPayload({ config }).catch((error: unknown) => {
  console.error(`  ✗ 没有发布：${tellAtTerminal(error)}`);
  process.exit(1);
});
let shown = '';
const result = await runQueue({
  payload,
  reason: '命令行发布',
  onStep: (name) => {
    if (name !== shown) console.log(`  … ${name}`);
    shown = name;
  },
});
switch (result.kind) {
  case 'live':
    console.log(`  ✓ 已上线：${result.release}，共 ${result.pages} 页`);
    for (const row of result.held) console.log(`  ! ${heldSentence(row)}`);
    break;
  case 'failed':
    console.error(`  ✗ 发布没有成功，正式网站保持原样。原因：${result.error}`);
    break;
  default:
    console.error('  ✗ 另一个发布正在进行，请等它结束后再试。');
}
await payload.destroy();
process.exit(result.kind === 'live' ? 0 : 1);
