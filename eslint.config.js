import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Imports that cross the floors: content stands on nothing of ours, cms and site stand on content and never meet. */
const floors = (message, ...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

export default defineConfig(
  {
    ignores: [
      // Built, not kept.
      '.astro/',
      '.build/',
      '.data/',
      'dist/',
      'cms/.next/',
      'cms/next-env.d.ts',
      'test-results/',
      // Written by Payload, each anew when the collections change; the compiler checks them all the same.
      'cms/database/migrations/{sqlite,mongodb}/',
      'cms/payload-types.ts',
      'cms/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs.recommended,
  { files: ['**/*.{ts,tsx}'], rules: { '@typescript-eslint/consistent-type-imports': 'error' } },
  {
    // `({ key: _, ...rest }) => rest` is how a property is left out.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  { files: ['**/*.tsx'], ...hooks.configs.flat['recommended-latest'] },
  { rules: { 'no-undef': 'off', 'no-irregular-whitespace': 'off' } },
  {
    files: ['content/**'],
    rules: floors('content imports nothing of ours.', '#cms/*', '#site/*', '**/cms/**', '**/site/**'),
  },
  { files: ['cms/**'], rules: floors('cms never imports site.', '#site/*', '**/site/**') },
  { files: ['site/**'], rules: floors('site never imports cms.', '#cms/*', '**/cms/**') },
);
