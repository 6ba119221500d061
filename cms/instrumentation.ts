/** Opens the database, runs what is to be migrated and starts the publisher before the first request comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ getPayload }, { default: config }, { startPublisher }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./publish/start-publisher.ts'),
  ]);
  startPublisher(await getPayload({ config, cron: true }));
}
