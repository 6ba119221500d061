import type { AstroIntegration } from 'astro';
import { datasetDir } from '#site/environment.ts';
import { serveDataset } from './serve-dataset.ts';

/** Astro adapter whose server bundle exports `openSite()`: it renders single URLs of a dataset in-process. */
export function staticFilesAdapter(): AstroIntegration {
  return {
    name: 'static-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        // Our islands start React by hand, so nothing else would load its hot-reload preamble before them.
        if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
        if (command !== 'build') return;
        // Gives React's production code even if NODE_ENV is not set when pages are rendered.
        updateConfig({ vite: { define: { 'process.env.NODE_ENV': '"production"' } } });
        // Bundles all packages: the bundle lies outside the repository, where no node_modules would be found.
        // Not in development, because CommonJS packages load only from outside the bundle there.
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
