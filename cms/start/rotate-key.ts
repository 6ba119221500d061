/**
 * npm run rotate-key
 *
 * Puts a new key in force for signing the history; the old one signs it. For when the old key may have been copied, or
 * who kept it leaves.
 */
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { rotateKey } from '#cms/history/rotate-key.ts';
import { takePublishLock } from '#cms/publish/publish-lock.ts';

try {
  const giveBack = takePublishLock(settings.dataDir);
  if (giveBack === null) throw new Error('正在发布，请过几秒钟再试。');
  const { key, number } = rotateKey(settings.dataDir, new Date());
  giveBack();
  console.log(
    `  ✓ 已更换签名密钥：第 ${number} 条起用新的，由原来的 ${key} 签字。下次发布后，公钥页会列出新公钥。`,
  );
} catch (error) {
  console.error(`  ✗ 没有更换：${tellAtTerminal(error)}`);
  process.exitCode = 1;
}
