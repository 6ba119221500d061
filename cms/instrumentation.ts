/**
 * Opens the database, runs the migrations, and erases who asked for what was done long ago, and
 * starts the publisher and the review's clock, all before the first request.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { getPayload },
    { default: config },
    { startPublisher },
    { startAppointments },
    { startHousekeeping },
    { startKeepingLedger },
  ] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#cms/publish/start-publisher.ts'),
    import('#cms/review/start-appointments.ts'),
    import('#cms/wishes/housekeeping.ts'),
    import('#cms/points/keep-ledger.ts'),
  ]);
  const payload = await getPayload({ config, cron: true });
  await startHousekeeping(payload);
  startPublisher(payload);
  startAppointments(payload);
  startKeepingLedger(payload);
}
