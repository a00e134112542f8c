import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Badge } from './badge';
import { wanting } from './findings';
import { Highlight } from './highlight';
import type { OverlayActions, OverlayModel } from './model';
import { Panel } from './panel';
import { guideLine, Prompt } from './prompt';

export interface OverlayProps {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** Everything Keytag shows on a page: a badge that opens a panel, a frame around a row, and what a screen reader is told once. */
export function Overlay({ model, actions }: OverlayProps) {
  const badge = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(model.open);
  useLayoutEffect(() => {
    if (wasOpen.current && !model.open)
      badge.current?.querySelector<HTMLElement>('[data-badge]')?.focus({ preventScroll: true });
    wasOpen.current = model.open;
  }, [model.open]);

  const todo = wanting(model.findings ?? []);
  const asks = (model.moment ? 1 : 0) + model.vanished.length;
  const count = todo.length + asks;
  const worst = todo.some(
    ({ outcome, severity }) => outcome === 'fail' && (severity === 'critical' || severity === 'high'),
  )
    ? 'critical'
    : count > 0
      ? 'warning'
      : model.findings
        ? 'good'
        : 'quiet';
  const told = model.guide
    ? guideLine(model.guide)
    : count > 0
      ? i18n.t('overlay.badge.todo', count)
      : i18n.t('overlay.badge.calm');
  return (
    <div dir={model.direction} class="overlay">
      <output class="visually-hidden">{model.open || model.findings === null ? '' : told}</output>
      {model.marked && <Highlight target={model.marked} onGone={() => actions.unmark()} />}
      <Badge count={count} worst={worst} open={model.open} focus={badge} onPress={() => actions.open(true)}>
        <Prompt model={model} actions={actions} />
      </Badge>
      {model.open && <Panel model={model} actions={actions} />}
    </div>
  );
}
