export async function up(): Promise<void> {
  // Migration code
}

export async function down(): Promise<void> {
  // Migration code
}
