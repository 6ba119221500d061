/**
 * Opens the database, runs the migrations, and starts the publisher and the review's clock before the first
 * request.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ getPayload }, { default: config }, { startPublisher }, { startAppointments }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#cms/publish/start-publisher.ts'),
    import('#cms/review/start-appointments.ts'),
  ]);
  const payload = await getPayload({ config, cron: true });
  startPublisher(payload);
  startAppointments(payload);
}
