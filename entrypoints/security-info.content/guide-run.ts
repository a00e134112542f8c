import type { GuideProgress } from '../../components/findings/model';
import type { Snapshot } from '../../core/checks/snapshot';
import type { Guide } from '../../core/guides/guide';

/** A guide that the person follows: it moves on by what the page shows, never by a click on "next". */
export class GuideRun {
  #run: { guide: Guide; start: Snapshot; subject: string; at: number } | null = null;

  get progress(): GuideProgress | null {
    if (!this.#run) return null;
    const { guide, subject, at } = this.#run;
    return { id: guide.id, subject, steps: guide.steps, at };
  }

  begin(guide: Guide, start: Snapshot, subject: string): void {
    this.#run = { guide, start, subject, at: 0 };
    this.follow(start);
  }

  follow(now: Snapshot): void {
    if (!this.#run) return;
    const { guide, start, at } = this.#run;
    if (at < guide.steps.length) this.#run.at = guide.at(start, now) ?? at;
  }

  stop(): void {
    this.#run = null;
  }
}
