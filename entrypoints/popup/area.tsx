import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { closeImage, openImage } from '../../adapters/images';
import { takeOver } from '../../adapters/picture-handover';
import { openQrReader } from '../../adapters/qr-reader';
import { AreaView } from '../../components/codes/add/area-view';
import { Screen } from '../../components/codes/screen';
import { Notice } from '../../components/codes/notice';
import type { Area as Box } from '../../core/otp/area';
import { sentenceOf } from './sentence';

export interface AreaProps {
  readonly onFound: (texts: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Lets the person draw a box on the picture of the page that the popup took, and reads what is in it. The picture lives in memory only. */
export function Area({ onFound, onBack }: AreaProps) {
  const [picture, setPicture] = useState<string | null | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [reader] = useState(openQrReader);
  useEffect(() => {
    void takeOver(new URLSearchParams(location.search).get('picture') ?? '').then(setPicture);
    return reader.close;
  }, [reader]);

  const read = async (box: Box) => {
    if (busy || !picture) return;
    setBusy(true);
    setProblem(null);
    try {
      const texts = await reader.read(await cut(picture, box));
      if (texts.length > 0) onFound(texts);
      else setProblem(i18n.t('scan.area.nothing'));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };

  if (!picture) {
    return (
      <Screen title={i18n.t('scan.area.title')} onBack={onBack}>
        {picture === null ? <Notice problem>{i18n.t('scan.area.gone')}</Notice> : null}
      </Screen>
    );
  }
  return <AreaView picture={picture} problem={problem} busy={busy} onArea={(box) => void read(box)} onBack={onBack} />;
}

async function cut(picture: string, { x, y, width, height }: Box): Promise<ImageBitmap> {
  const image = await openImage(picture);
  try {
    return await createImageBitmap(image, x, y, width, height);
  } finally {
    closeImage(image);
  }
}
