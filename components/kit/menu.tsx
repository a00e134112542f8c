import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons/icon';

export interface MenuItem {
  readonly icon: IconName;
  readonly text: string;
  /** Shown at the end of the line, such as a code. */
  readonly detail?: string;
  readonly danger?: boolean;
  /** One of several choices: whether it is the chosen one. Its icon shows only then. */
  readonly chosen?: boolean;
  /** A menu that takes this one's place. */
  readonly items?: readonly MenuItem[];
  readonly onChoose?: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** The button that opened it: the menu stands beside it and gives the focus back. */
  readonly anchor: HTMLElement;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

const gap = 4;

const choices = '[role^=menuitem]';

/** A menu in the top layer. Arrows move, Escape and a click elsewhere close. */
export function Menu({ label, anchor, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [deeper, go] = useState<MenuItem | null>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return undefined;
    element.showPopover?.();
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') close.current();
    };
    element.addEventListener('toggle', onToggle);
    return () => {
      element.removeEventListener('toggle', onToggle);
      // What was chosen may have put the focus elsewhere already.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && anchor.isConnected) anchor.focus();
    };
  }, [anchor]);

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    place(element, anchor);
    (element.querySelector<HTMLElement>('[aria-checked=true]') ?? element.querySelector<HTMLElement>(choices))?.focus();
  }, [anchor, deeper]);

  function onKeyDown(event: KeyboardEvent): void {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>(choices) ?? [])];
    const at = all.findIndex((choice) => choice === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={deeper?.text ?? label}
      onKeyDown={onKeyDown}
    >
      {(deeper?.items ?? items).map((item) => (
        <Line
          key={item.text}
          item={item}
          onChoose={() => {
            if (item.items) return go(item);
            onClose();
            item.onChoose?.();
          }}
        />
      ))}
    </div>
  );
}

function Line({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  const { icon, text, detail, danger, chosen, items } = item;
  return (
    <button
      type="button"
      role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={chosen}
      aria-haspopup={items ? 'menu' : undefined}
      tabIndex={-1}
      class={danger ? 'menu-item menu-danger' : 'menu-item'}
      data-off={chosen === false || undefined}
      onClick={onChoose}
    >
      <Icon name={icon} />
      <span>{text}</span>
      {detail === undefined ? null : <span class="menu-detail">{detail}</span>}
    </button>
  );
}

/** Below the button, above it where there is no room; its end at the button's end. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = button.bottom + gap;
  const top = below + height > innerHeight ? Math.max(gap, button.top - gap - height) : below;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const left = rightToLeft ? button.left : button.right - width;
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.min(Math.max(gap, left), innerWidth - width - gap)}px`;
}
