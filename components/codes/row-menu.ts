import { i18n } from '#i18n';
import { nextCode } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { groupDigits } from '../../core/otp/group-digits';
import type { MenuItem } from '../kit/menu';
import type { CodesViewProps } from './codes-view';

export interface RowMenuActions extends Pick<
  CodesViewProps,
  'settings' | 'site' | 'onCopy' | 'onDetail' | 'onEdit' | 'onMany'
> {
  readonly onSelect: (entry: Entry) => void;
  readonly onMove: (entry: Entry) => void;
}

/** What can be done with one entry. The next code is shown here, on demand; hidden codes stay hidden. */
export function rowMenu(entry: Entry, actions: RowMenuActions, now: number): MenuItem[] {
  const next = nextCode(entry, now);
  const { site } = actions;
  const items: MenuItem[] = [
    ...(site ? [{ icon: 'fill' as const, text: i18n.t('fill.fill_here'), onChoose: () => site.onFill(entry) }] : []),
    {
      icon: 'pin',
      text: entry.pinned ? i18n.t('codes.unpin') : i18n.t('codes.pin'),
      onChoose: () => actions.onMany({ kind: 'pin', pinned: !entry.pinned }, [entry]),
    },
    { icon: 'move', text: i18n.t('codes.move'), onChoose: () => actions.onMove(entry) },
    { icon: 'select', text: i18n.t('codes.select'), onChoose: () => actions.onSelect(entry) },
    { icon: 'note', text: i18n.t('codes.detail.open'), onChoose: () => actions.onDetail(entry) },
    { icon: 'edit', text: i18n.t('codes.edit'), onChoose: () => actions.onEdit(entry) },
    {
      icon: 'bin',
      text: i18n.t('codes.delete'),
      danger: true,
      onChoose: () => actions.onMany({ kind: 'remove' }, [entry]),
    },
  ];
  if (next === null || entry.type === 'hotp') return items;
  const detail = actions.settings.hideCodes ? {} : { detail: groupDigits(next).join('\u2009') };
  return [
    { icon: 'copy', text: i18n.t('codes.next'), ...detail, onChoose: () => actions.onCopy(entry, next) },
    ...items,
  ];
}
