import { i18n } from '#i18n';
import { sorts, type CodesSettings } from '../../core/otp/codes-settings';
import type { MenuItem } from '../kit/menu';

const names = {
  manual: 'codes.sort.manual',
  name: 'codes.sort.name',
  'last-used': 'codes.sort.last_used',
  'most-used': 'codes.sort.most_used',
} as const;

/** The line of the menu that orders the codes. */
export function sortMenu(sort: CodesSettings['sort'], onSort: (sort: CodesSettings['sort']) => void): MenuItem {
  return {
    icon: 'sort',
    text: i18n.t('codes.sort_by'),
    items: sorts.map((one) => ({
      icon: 'check',
      text: i18n.t(names[one]),
      chosen: one === sort,
      onChoose: () => onSort(one),
    })),
  };
}
