const isTerminal = process.stdout.isTTY;

/**
 * Prints a step while it runs and, when it ends, its duration. A failed step is printed before its error is
 * thrown on.
 */
export async function step<T>(
  name: string,
  work: (tell: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  let detail = '';
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} 秒`;
  const draw = () => {
    if (isTerminal)
      process.stdout.write(`\r\u001b[K  … ${name}${detail === '' ? '' : `：${detail}`}  ${seconds()}`);
  };
  const timer = setInterval(draw, 200);
  if (!isTerminal) console.log(`  … ${name}`);
  const close = (mark: string) => {
    clearInterval(timer);
    if (isTerminal) process.stdout.write('\r\u001b[K');
    console.log(`  ${mark} ${name}${detail === '' ? '' : `（${detail}）`}  ${seconds()}`);
  };
  try {
    const result = await work((text) => {
      detail = text;
    });
    close('✓');
    return result;
  } catch (error) {
    close('✗');
    throw error;
  }
}
