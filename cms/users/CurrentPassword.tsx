'use client';
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';

/** Field for the current password, shown if the user changes the password or the email of the own account. */
export function CurrentPassword({ path }: { path: string }) {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const changes = useFormFields(
    ([fields]) =>
      fields['password'] !== undefined || fields['email']?.value !== fields['email']?.initialValue,
  );
  if (user?.id !== id || !changes) return null;
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: path, label: '现在的密码', required: true }}
      path={path}
    />
  );
}
