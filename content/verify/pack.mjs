/**
 * npm run pack-verify
 *
 * Writes the package `practice-stations` for a registry into `.build/practice-stations/`: one program that checks
 * published figures, without the CMS, without dependencies, for Node 20 and later.
 */
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = path.join(root, '.build', 'practice-stations');
const { version, license } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
await bundle(root);
await chmod(path.join(out, 'practice-stations.mjs'), 0o755);
const manifest = {
  name: 'practice-stations',
  version,
  license,
  description:
    'Checks the published figures of a town: hashes, signatures, chain, and every figure computed anew',
  type: 'module',
  bin: { 'practice-stations': 'practice-stations.mjs' },
  files: ['practice-stations.mjs', 'LICENSE', 'README.md'],
  engines: { node: '>=20' },
};
await writeFile(path.join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await copyFile(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'));
await copyFile(path.join(root, 'content', 'verify', 'README.md'), path.join(out, 'README.md'));
console.log(`  ✓ 核对程序的发布包在 ${path.relative(process.cwd(), out)}/，可用 npm publish 发布。`);
