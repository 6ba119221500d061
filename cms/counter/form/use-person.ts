import { useCallback, useState } from 'react';
import { useLoading } from './use-loading.ts';
import { send } from '#cms/admin/send.ts';
import type { AccountRef } from '#cms/points/account-ref.ts';
import type { OfferedReward } from '#cms/points/catalogue.ts';
import type { AccountView } from '#cms/points/view-account.ts';
import { accountQuery, askPoints, faultOf } from './ask-points.ts';

/** A reward with its picture; '' if it has none. */
export type PicturedReward = OfferedReward & { picture: string };

interface Pictured {
  docs: {
    id: string;
    cover?: { url?: string | null; sizes?: { w480?: { url?: string | null } } } | null;
  }[];
}

/** Account and catalogue of the person at the counter. */
export function usePerson(ref: AccountRef) {
  const [account, setAccount] = useState<AccountView | null>(null);
  const [rewards, setRewards] = useState<PicturedReward[]>([]);
  const [fault, setFault] = useState('');
  const query = accountQuery(ref);
  const load = useCallback(async () => {
    const [seen, offered, pictured] = await Promise.all([
      askPoints<AccountView>(`/account?${query}`),
      askPoints<{ rewards: OfferedReward[] }>(`/catalogue?${query}`),
      send<Pictured>('/api/rewards?depth=1&limit=500', {}),
    ]);
    if (seen.kind !== 'done') {
      setFault(faultOf(seen));
      return;
    }
    setAccount(seen.value);
    setFault(offered.kind === 'done' ? '' : faultOf(offered));
    if (offered.kind !== 'done') return;
    const pictures = new Map(
      pictured.kind === 'done'
        ? pictured.value.docs.map(({ id, cover }) => [id, cover?.sizes?.w480?.url ?? cover?.url ?? ''])
        : [],
    );
    setRewards(offered.value.rewards.map((one) => ({ ...one, picture: pictures.get(one.id) ?? '' })));
  }, [query]);
  useLoading(load);
  return { account, rewards, fault, load };
}
