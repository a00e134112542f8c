import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { areaAfterKey, areaBetween, firstArea, isAreaUsable, type Area } from '../../../core/otp/area';
import { Notice } from '../notice';
import { Screen } from '../screen';

export interface AreaViewProps {
  /** The picture as a data URL. */
  readonly picture: string;
  /** One finished sentence; null when nothing went wrong. */
  readonly problem: string | null;
  readonly busy: boolean;
  /** The person chose an area, in the picture's pixels. */
  readonly onArea: (area: Area) => void;
  readonly onBack: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture on which the person draws a box: with mouse, pen or finger, or with the arrow keys. */
export function AreaView({ picture, problem, busy, onArea, onBack }: AreaViewProps) {
  const image = useRef<HTMLImageElement>(null);
  const [area, setArea] = useState<Area | null>(null);
  const from = useRef<Point | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });

  function pointOf(event: PointerEvent): Point {
    const box = image.current!.getBoundingClientRect();
    const { width, height } = size;
    return {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    };
  }
  const { width, height } = size;
  const style = area && {
    left: `${(area.x / width) * 100}%`,
    top: `${(area.y / height) * 100}%`,
    width: `${(area.width / width) * 100}%`,
    height: `${(area.height / height) * 100}%`,
  };
  return (
    <Screen title={i18n.t('scan.area.title')} onBack={onBack}>
      {problem ? <Notice problem>{problem}</Notice> : null}
      <p id="area-how">{i18n.t('scan.area.how')}</p>
      <button
        type="button"
        class="area"
        dir="ltr"
        aria-label={i18n.t('scan.area.picture')}
        aria-describedby="area-how"
        aria-busy={busy}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = pointOf(event);
          setArea(null);
        }}
        onPointerMove={(event) => {
          if (from.current) setArea(areaBetween(from.current, pointOf(event), size));
        }}
        onPointerUp={(event) => {
          if (!from.current) return;
          const drawn = areaBetween(from.current, pointOf(event), size);
          from.current = null;
          if (isAreaUsable(drawn)) onArea(drawn);
          else setArea(null);
        }}
        onPointerCancel={() => {
          from.current = null;
        }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setArea((before) => before ?? firstArea(size));
        }}
        onKeyDown={(event) => {
          const now = area ?? firstArea(size);
          const next = areaAfterKey(now, event.key, event.shiftKey, size);
          if (next) setArea(next);
          else if (event.key === 'Enter' || event.key === ' ') onArea(now);
          else return;
          event.preventDefault();
        }}
      >
        <img
          ref={image}
          src={picture}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize({ width: naturalWidth, height: naturalHeight })
          }
        />
        {style ? <span class="area-box" style={style} /> : null}
      </button>
    </Screen>
  );
}
