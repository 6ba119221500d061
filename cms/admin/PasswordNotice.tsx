'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';

/** Sends users with a one-time password to their account page and tells them to set their own. */
export function PasswordNotice({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const { config } = useConfig();
  const pathname = usePathname();
  const router = useRouter();
  const account = `${config.routes.admin}/account`;
  const mustChange =
    user !== null && user !== undefined && 'mustChangePassword' in user && user.mustChangePassword === true;
  const isElsewhere = pathname !== account && !pathname.endsWith('/logout') && !pathname.endsWith('/login');

  useEffect(() => {
    if (mustChange && isElsewhere) router.replace(account);
  }, [mustChange, isElsewhere, router, account]);

  return (
    <>
      {mustChange && (
        <p className="practice-notice" role="alert">
          您正在使用一次性密码。请点下面的“更改密码”，设置您自己的密码（至少 10
          个字符），在“现在的密码”里填这个一次性密码并保存，之后就可以使用全部功能。
        </p>
      )}
      {children}
    </>
  );
}
