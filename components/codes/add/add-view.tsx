import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icons/icon';
import { Notice } from '../notice';
import { Screen } from '../screen';

export interface AddViewProps {
  /** Whether the current page can be looked at: in the popup, not in a tab of Keytag's own. */
  readonly canScan: boolean;
  /** One finished sentence about what did not work; null when nothing went wrong. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onScan: () => void;
  /** The person wants to draw a box on what the page shows. */
  readonly onArea: () => void;
  readonly onCamera: () => void;
  readonly onImages: (images: readonly Blob[]) => void;
  /** Opens the file picker, or the tab that may open one. */
  readonly onChoose: () => void;
  readonly onText: (text: string) => void;
  readonly onManual: () => void;
  readonly onBack: () => void;
}

/** The ways an account gets in: the page's QR code, a picture, a link, by hand. A paste anywhere on the screen is understood. */
export function AddView(props: AddViewProps) {
  const { canScan, problem, busy, onImages, onText } = props;
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const images = imagesOf(event.clipboardData);
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (images.length > 0) onImages(images);
      else if (!typing && pasted !== '') onText(pasted);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onImages, onText]);

  return (
    <Screen title={i18n.t('codes.add')} onBack={props.onBack}>
      {problem ? <Notice problem>{problem}</Notice> : null}
      {canScan ? (
        <div class="way">
          <Button look="primary" disabled={busy} onClick={props.onScan}>
            <Icon name="scan" />
            {busy ? i18n.t('codes.scanning') : i18n.t('codes.scan')}
          </Button>
          <p class="field-hint">{i18n.t('codes.scan_hint')}</p>
          <Button disabled={busy} onClick={props.onArea}>
            {i18n.t('scan.area.select')}
          </Button>
        </div>
      ) : null}
      <div
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const images = imagesOf(event.dataTransfer);
          if (images.length > 0) onImages(images);
          else onText(event.dataTransfer?.getData('text/plain') ?? '');
        }}
      >
        <Icon name="picture" />
        <p>{i18n.t('codes.drop')}</p>
        <Button onClick={props.onChoose} disabled={busy}>
          {i18n.t('codes.choose')}
        </Button>
      </div>
      <Button disabled={busy} onClick={props.onCamera}>
        {i18n.t('scan.camera.use')}
      </Button>
      <form
        class="link-form"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label class="field">
          <span>{i18n.t('codes.link')}</span>
          <input
            type="text"
            class="mono"
            value={text}
            placeholder="otpauth://"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" disabled={text.trim() === ''}>
          {i18n.t('codes.read')}
        </Button>
      </form>
      <Button look="quiet" onClick={props.onManual}>
        {i18n.t('codes.manual')}
      </Button>
    </Screen>
  );
}

function imagesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}
