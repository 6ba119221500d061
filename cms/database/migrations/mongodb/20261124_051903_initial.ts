/** Nothing to change: MongoDB makes its collections and indexes itself. It marks where the schema began. */
export function up(): Promise<void> {
  return Promise.resolve();
}

/** Nothing was changed. */
export function down(): Promise<void> {
  return Promise.resolve();
}
