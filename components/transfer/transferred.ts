import { i18n } from '#i18n';

/** What was pasted or dropped, as files: those there are, else the text. Links dragged from a page arrive as text too. */
export function transferred(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) return files;
  const text = data?.getData('text/plain').trim() ?? '';
  return text === '' ? [] : [new File([text], i18n.t('transfer.choose.pasted'), { type: 'text/plain' })];
}
