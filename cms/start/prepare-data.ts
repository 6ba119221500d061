import { settings } from '#cms/env/env.ts';
import type { FirstAdministrator } from '#cms/users/first-administrator.ts';
import { runScript } from './run-script.ts';
import { step } from './steps.ts';

interface Told {
  step?: string;
  detail?: string;
  done?: boolean;
  administrator?: FirstAdministrator | null;
}

/**
 * Runs `prepare.ts`, shows its steps, and prints the account of the first administrator at once, because it
 * is never shown again.
 */
export async function prepareData(env?: NodeJS.ProcessEnv): Promise<void> {
  let first: Told['administrator'] = null;
  await step('准备数据', (tell) =>
    runScript({
      rootDir: settings.rootDir,
      script: 'cms/start/prepare.ts',
      ...(env ? { env } : {}),
      onLine: (line) => {
        if (!line.startsWith('{"step"') && !line.startsWith('{"done"')) return;
        const told: Told = JSON.parse(line);
        if (told.done) first = told.administrator ?? null;
        else tell([told.step, told.detail].filter(Boolean).join(' '));
      },
    }),
  );
  const account = first as FirstAdministrator | null;
  if (account === null) return;
  const password = account.isOneTime
    ? `  一次性密码    ${account.password}\n  只显示这一次，首次登录后请修改。`
    : '  密码          见设置 ADMIN_PASSWORD';
  console.log(`\n  管理员邮箱    ${account.email}\n${password}\n`);
}
