import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icons/icon';
import { Notice } from '../notice';
import { Screen } from '../screen';

export interface CameraViewProps {
  /** The camera's picture; null while it is off. */
  readonly stream: MediaStream | null;
  /** One finished sentence; null when nothing went wrong. */
  readonly problem: string | null;
  /** How many parts of a Google export were read, of how many; null when there is none. */
  readonly parts: { readonly read: number; readonly of: number } | null;
  readonly onStart: () => void;
  readonly onFrame: (frame: ImageBitmap) => Promise<void>;
  readonly onBack: () => void;
}

/** Between two looks at the picture, in ms: a few times a second finds a code as soon as a hand is still. */
const pause = 200;

/** The camera's picture, looked at a few times a second. It starts on the person's click only. */
export function CameraView({ stream, problem, parts, onStart, onFrame, onBack }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const look = useRef(onFrame);
  look.current = onFrame;

  useEffect(() => {
    const element = video.current;
    if (!element || !stream) return undefined;
    element.srcObject = stream;
    element.play().catch(() => undefined); // it was taken away meanwhile
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const frame = async () => {
      if (element.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
        await createImageBitmap(element).then(
          (bitmap) => look.current(bitmap),
          () => undefined,
        );
      }
      if (!over) timer = setTimeout(() => void frame(), pause);
    };
    void frame();
    return () => {
      over = true;
      clearTimeout(timer);
      element.srcObject = null;
    };
  }, [stream]);

  return (
    <Screen title={i18n.t('scan.camera.title')} onBack={onBack}>
      {problem ? <Notice problem>{problem}</Notice> : null}
      {stream ? (
        <>
          <div class="camera">
            <video ref={video} muted playsInline aria-label={i18n.t('scan.camera.picture')} />
          </div>
          <output class="camera-told">
            {parts ? i18n.t('scan.camera.parts', [parts.read, parts.of]) : i18n.t('scan.camera.hold')}
          </output>
        </>
      ) : (
        <div class="way">
          <Button look="primary" onClick={onStart}>
            <Icon name="scan" />
            {i18n.t('scan.camera.start')}
          </Button>
          <p class="field-hint">{i18n.t('scan.camera.why')}</p>
        </div>
      )}
    </Screen>
  );
}
