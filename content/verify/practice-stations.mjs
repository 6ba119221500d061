#!/usr/bin/env node
// The program `practice-stations` of this repository, on any Node from 20 on: what it is made of is TypeScript, so it is
// put together first. The published package holds the result alone (`npm run pack-verify`).
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
await import(await bundle(root));
