import type { AstroIntegration } from 'astro';

/** Astro adapter whose server bundle exports `openSite()`, which renders single URLs of a dataset in this process. */
export function staticFilesAdapter(): AstroIntegration {
  return {
    name: 'static-files',
    hooks: {
      'astro:config:done': ({ setAdapter, config }) => {
        setAdapter({
          name: 'static-files',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./adapter/server.ts', config.srcDir),
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
