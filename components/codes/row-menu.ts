import { i18n } from '#i18n';
import { nextCode } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { groupDigits } from '../../core/otp/group-digits';
import type { MenuItem } from '../kit/menu';
import type { CodesViewProps } from './codes-view';

/** What can be done with one entry. The next code is shown here, on demand. */
export function rowMenu(entry: Entry, props: CodesViewProps, now: number): MenuItem[] {
  const next = nextCode(entry, now);
  const { site } = props;
  const items: MenuItem[] = [
    ...(site ? [{ icon: 'fill' as const, text: i18n.t('fill.fill_here'), onChoose: () => site.onFill(entry) }] : []),
    {
      icon: 'pin',
      text: entry.pinned ? i18n.t('codes.unpin') : i18n.t('codes.pin'),
      onChoose: () => props.onPin(entry, !entry.pinned),
    },
    { icon: 'edit', text: i18n.t('codes.edit'), onChoose: () => props.onEdit(entry) },
    { icon: 'bin', text: i18n.t('codes.delete'), danger: true, onChoose: () => props.onRemove(entry) },
  ];
  if (next === null || entry.type === 'hotp') return items;
  const detail = groupDigits(next).join('\u2009');
  return [{ icon: 'copy', text: i18n.t('codes.next'), detail, onChoose: () => props.onCopy(entry, next) }, ...items];
}
