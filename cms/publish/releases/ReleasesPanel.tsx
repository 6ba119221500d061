'use client';
import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { Release } from '#cms/payload-types.ts';
import { sendJson } from '#cms/admin/send.ts';
import { ReleaseCard } from './ReleaseCard.tsx';
import { RollBackDialog } from './RollBackDialog.tsx';
import { useReleases } from './use-releases.ts';

interface Props {
  releases: Release[];
  /** Address of the admin. */
  admin: string;
  /** Address of the public site, with a final slash. */
  site: string;
  /** Whether the user may publish and roll back. */
  canDecide: boolean;
}

/** The releases, newest first, with the actions for each. Refreshes itself. */
export function ReleasesPanel({ releases: atFirst, admin, site, canDecide }: Props) {
  const { releases, isOffline, ask } = useReleases(atFirst);
  const [chosen, setChosen] = useState<Release | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const live = releases.find(({ state }) => state === 'live');
  const isRolledBack =
    live !== undefined &&
    releases.some(({ state, requestedAt }) => state === 'kept' && requestedAt > live.requestedAt);

  const publish = async () => {
    setIsAsked(true);
    const sent = await sendJson('POST', '/api/releases/publish', {});
    setIsAsked(false);
    if (sent.kind === 'done') toast.success('已提出，几秒钟后开始生成。');
    else toast.error(sent.kind === 'offline' ? '没有网络，没有提出。请联网后再试。' : sent.message);
    await ask();
  };

  return (
    <div className="releases">
      <header className="releases-head">
        <h1>发布记录</h1>
        <p>
          保存公开内容后，系统自动生成新的一版网站并切换上线。失败不会影响正在运行的网站。最近五版可以随时回退。
        </p>
        <p className="releases-links">
          <a href={site} target="_blank" rel="noreferrer">
            打开公众网站
          </a>
          {canDecide && (
            <Button
              margin={false}
              size="medium"
              disabled={isAsked}
              onClick={() => void publish()}
              id="publish-now"
            >
              立即发布
            </Button>
          )}
        </p>
      </header>
      {isOffline && (
        <p className="releases-notice" role="status">
          暂时连不上服务器，下面是最后一次看到的情况。
        </p>
      )}
      {isRolledBack && (
        <p className="releases-notice" role="status">
          网站已回退到较早的一版。记录没有变：下一次发布会按当时的记录重新生成网站。要撤下的内容，请先在记录里改好或撤下。
        </p>
      )}
      {releases.length === 0 ? (
        <p className="releases-none">还没有发布过。保存一条公开内容，或点“立即发布”。</p>
      ) : (
        <ol className="releases-list">
          {releases.map((release) => (
            <li key={release.id}>
              <ReleaseCard
                release={release}
                admin={admin}
                site={site}
                onRollBack={
                  canDecide && release.state === 'kept'
                    ? () => {
                        setChosen(release);
                      }
                    : undefined
                }
              />
            </li>
          ))}
        </ol>
      )}
      {chosen !== null && (
        <RollBackDialog
          release={chosen}
          onDone={() => {
            setChosen(null);
            toast.success('已回退。网站现在显示的是这一版。');
            void ask();
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  );
}
