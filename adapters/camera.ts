/** Why there is no picture of a camera: not allowed, none there, or used by another program. */
export type CameraProblem = 'denied' | 'missing' | 'busy';

/** The camera gives no picture. */
export class CameraUnusable extends Error {
  override readonly name = 'CameraUnusable';
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem) {
    super(`The camera is ${problem}.`);
    this.problem = problem;
  }
}

/** Names of the errors of getUserMedia (W3C Media Capture and Streams, 10.2.1); all others mean that the camera could not be started. */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'missing',
};

/**
 * The picture of a camera, the one at the back where there are two. The browser asks the person; call it on their click only.
 * No permission of the manifest is needed. Rejects with `CameraUnusable`.
 */
export async function openCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    throw new CameraUnusable(problems[error instanceof Error ? error.name : ''] ?? 'busy');
  }
}

/** Ends a camera's picture; its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
