import { buffer, text } from 'node:stream/consumers';
import { startScript, type Script } from './start-script.ts';

/** Runs a script of ours with an input. When it has ended, resolves to its output. */
export async function askScript(
  job: Script,
  input: string | Buffer = '',
): Promise<{ code: number | null; output: Buffer; errors: string }> {
  const { child, ended } = startScript(job);
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([
    buffer(child.stdout),
    child.stderr ? text(child.stderr) : '',
    ended,
  ]);
  return { code, output, errors };
}
