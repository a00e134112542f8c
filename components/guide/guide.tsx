import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { words } from '../kit/words';

export interface GuideProps {
  readonly id: string;
  readonly subject: string;
  readonly steps: readonly string[];
  readonly at: number;
  readonly onStop: () => void;
}

/** Numbered steps to a fix that the person makes on the page; the current one is marked and follows the page. */
export function Guide({ id, subject, steps, at, onStop }: GuideProps) {
  const group = `overlay.guides.${id}`;
  const done = at >= steps.length;
  return (
    <section class="moment" aria-labelledby="keytag-guide">
      <h3 id="keytag-guide">{words(`${group}.title`)}</h3>
      {subject !== '' && (
        <p class="quiet">
          <bdi>{subject}</bdi>
        </p>
      )}
      <ol class="steps">
        {steps.map((step, place) => (
          <li key={step} class={place < at ? 'step-done' : ''} aria-current={place === at ? 'step' : undefined}>
            {words(`${group}.${step}`)}
            {place < at && <span class="visually-hidden"> {i18n.t('overlay.guide.step_done')}</span>}
          </li>
        ))}
      </ol>
      {done && <p class="good">{words(`${group}.done`)}</p>}
      <output class="visually-hidden">
        {done ? words(`${group}.done`) : i18n.t('overlay.guide.now', [String(at + 1), String(steps.length)])}
      </output>
      <div class="card-actions">
        <Press look={done ? 'primary' : 'quiet'} onPress={onStop}>
          {i18n.t(done ? 'overlay.guide.close' : 'overlay.guide.stop')}
        </Press>
      </div>
    </section>
  );
}
