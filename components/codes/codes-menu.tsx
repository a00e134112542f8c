import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { Menu } from '../kit/menu';
import type { CodesViewProps } from './codes-view';
import { rowMenu } from './row-menu';
import { sortMenu } from './sort-menu';

export interface CodesMenuProps {
  readonly anchor: HTMLElement;
  /** The entry whose menu it is; null for the menu of the list. */
  readonly entry: Entry | null;
  readonly view: CodesViewProps;
  readonly now: number;
  /** Begins to choose several; with this entry. */
  readonly onSelect: (entry: Entry | null) => void;
  readonly onMove: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** The menu of the list or of one of its rows. */
export function CodesMenu({ anchor, entry, view, now, onSelect, onMove, onClose }: CodesMenuProps) {
  const label = entry ? entry.issuer || entry.label : i18n.t('codes.menu');
  const items = entry
    ? rowMenu(entry, { ...view, onSelect, onMove }, now)
    : [
        { icon: 'select' as const, text: i18n.t('codes.select'), onChoose: () => onSelect(null) },
        sortMenu(view.settings.sort, (sort) => view.onSettings({ sort })),
        ...view.menu,
      ];
  return <Menu label={label} anchor={anchor} items={items} onClose={onClose} />;
}
