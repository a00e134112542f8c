import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Rescue, type RescueProps } from './rescue';

export interface RescueBoundaryProps extends Pick<RescueProps, 'onExport' | 'onRetry'> {
  readonly children: ComponentChildren;
}

/** Around a whole page: a view that throws becomes the rescue screen, never a blank popup. */
export function RescueBoundary({ children, onExport, onRetry }: RescueBoundaryProps) {
  const [failed, again] = useErrorBoundary();
  if (failed === undefined) return children;
  const retry = () => {
    again();
    onRetry();
  };
  // The error's text is not shown: it could quote what it worked on.
  return <Rescue why={null} onExport={onExport} onRetry={retry} />;
}
