import type { AstroIntegration } from 'astro';
import { datasetDir } from '#site/environment.ts';
import { serveDataset } from './serve-dataset.ts';

/** Astro adapter whose server bundle exports `openSite()`, which renders single URLs of a dataset in this process. */
export function staticFilesAdapter(): AstroIntegration {
  return {
    name: 'static-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        // Our islands call React by hand, so that nothing else would put its reloading into the page before them.
        if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
        if (command !== 'build') return;
        // Whoever renders need not set NODE_ENV to get React's production code.
        updateConfig({ vite: { define: { 'process.env.NODE_ENV': '"production"' } } });
        // Everything goes into the bundle: it lies outside the repository, where no package would be found. Not in
        // development, where CommonJS packages only load from outside.
        updateConfig({ vite: { environments: { ssr: { resolve: { noExternal: true } } } } });
      },
      'astro:server:setup': ({ server }) => {
        if (datasetDir) serveDataset(server, datasetDir);
      },
      'astro:config:done': ({ setAdapter, config }) => {
        setAdapter({
          name: 'static-files',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./build/adapter/server.ts', config.srcDir),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'unsupported',
            hybridOutput: 'unsupported',
          },
        });
      },
    },
  };
}
