import { i18n } from '#i18n';

export interface FillButtonProps {
  readonly name: string;
  readonly tabbable: boolean;
  readonly onFill: () => void;
}

/** Types the row's code into the page in front of the person. */
export function FillButton({ name, tabbable, onFill }: FillButtonProps) {
  return (
    <button
      type="button"
      class="button fill-button"
      tabIndex={tabbable ? 0 : -1}
      aria-label={i18n.t('fill.fill_of', [name])}
      onClick={onFill}
    >
      {i18n.t('fill.fill')}
    </button>
  );
}
