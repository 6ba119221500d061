import type { FindingKind } from './finding-kinds.ts';
import { maskAddress } from './mask-address.ts';
import { maskFixedPhone } from './mask-fixed-phone.ts';
import { maskId } from './mask-id.ts';
import { maskMobile } from './mask-mobile.ts';
import { maskName } from './mask-name.ts';
import { plainText } from './plain-text.ts';

/** Returns a passage of this kind with its private part masked, or null if only the writer can correct it. */
export function mask(kind: FindingKind, match: string): string | null {
  switch (kind) {
    case 'idCard':
      return maskId(match, 3, 2);
    case 'disabilityCard':
      return maskId(match, 3, 0);
    case 'certificate':
      return maskId(match, 1, 2);
    case 'plate':
      return `${plainText(match).replace(/\s/g, '').slice(0, 2)}*****`;
    case 'bankCard':
      return maskId(match, 4, 4);
    case 'mobile':
      return maskMobile(match);
    case 'fixedPhone':
      return maskFixedPhone(match);
    case 'address':
      return maskAddress(match);
    case 'email':
      return plainText(match).replace(/^(.)[^@]*/u, '$1***');
    case 'chatId':
      return `${plainText(match).slice(0, 1)}***`;
    case 'knownName':
    case 'childName':
    case 'nickname':
      return maskName(match);
    default:
      return null;
  }
}
