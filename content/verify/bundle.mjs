import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Puts the program together as one file of plain JavaScript for Node 20, without dependencies. Takes the root of the
 * repository; resolves to the address of the file.
 * @param {string} root
 * @param {string} [outFile]
 * @returns {Promise<string>}
 */
export async function bundle(
  root,
  outFile = path.join(root, '.build', 'practice-stations', 'practice-stations.mjs'),
) {
  await mkdir(path.dirname(outFile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'content', 'verify', 'cli.ts')],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'inline',
    logLevel: 'warning',
    // yauzl is CommonJS and asks for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outFile).href;
}
