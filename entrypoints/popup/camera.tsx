import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CameraUnusable, closeCamera, openCamera } from '../../adapters/camera';
import { openQrReader } from '../../adapters/qr-reader';
import { CameraView } from '../../components/codes/add/camera-view';
import { gather } from '../../core/otp/gather';

export interface CameraProps {
  /** The texts of the codes that the camera saw, once they are whole. */
  readonly onFound: (texts: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Reads codes from the camera, several of one Google export one after the other. It stops when nobody looks. */
export function Camera({ onFound, onBack }: CameraProps) {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const texts = useRef(new Set<string>());
  const [reader] = useState(openQrReader);

  const start = useCallback(async () => {
    setProblem(null);
    try {
      setStream(await openCamera());
    } catch (error) {
      setProblem(i18n.t(`scan.camera.${error instanceof CameraUnusable ? error.problem : 'busy'}`));
    }
  }, []);

  useEffect(() => reader.close, [reader]);
  useEffect(() => {
    if (!stream) return undefined;
    const stop = () => document.hidden && setStream(null);
    const ended = () => {
      setStream(null);
      setProblem(i18n.t('scan.camera.busy'));
    };
    document.addEventListener('visibilitychange', stop);
    for (const track of stream.getTracks()) track.addEventListener('ended', ended);
    return () => {
      document.removeEventListener('visibilitychange', stop);
      closeCamera(stream);
    };
  }, [stream]);

  const onFrame = async (frame: ImageBitmap) => {
    const found = await reader.read(frame).catch(() => []);
    const fresh = found.filter((text) => !texts.current.has(text));
    if (fresh.length === 0) return;
    for (const text of fresh) texts.current.add(text);
    const all = [...texts.current];
    setSeen(all);
    const { entries, push, problems, missing } = gather(all);
    if (missing.length === 0 && (entries.length > 0 || push || problems.length > 0)) onFound(all);
    else if (entries.length === 0) setProblem(i18n.t('codes.other_qr'));
  };

  const { missing } = gather(seen);
  const of = missing[0]?.of;
  return (
    <CameraView
      stream={stream}
      problem={problem}
      parts={of === undefined ? null : { read: of - missing.length, of }}
      onStart={() => void start()}
      onFrame={onFrame}
      onBack={onBack}
    />
  );
}
