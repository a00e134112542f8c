import { i18n } from '#i18n';
import type { MethodKind } from '../../core/checks/snapshot';
import { Press } from '../kit/press';
import { words } from '../kit/words';
import type { OverlayActions, ReadRow } from './model';

export interface ReadingProps {
  readonly rows: readonly ReadRow[];
  readonly missing: readonly string[];
  readonly actions: OverlayActions;
}

/** What a person calls this kind of method. */
function methodName(kind: MethodKind): string {
  return words(`overlay.methods.${kind}`);
}

/** What Keytag read on the page and what it could not, with the person's word above its own. */
export function Reading({ rows, missing, actions }: ReadingProps) {
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby="keytag-missing" class="missing">
          <h3 id="keytag-missing" class="section-title">
            {i18n.t('overlay.reading.missing')}
          </h3>
          <ul class="lines">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary>{i18n.t('overlay.reading.rows', rows.length)}</summary>
        <ul class="lines">
          {rows.map((row) => (
            <li key={row.index} class="line-row">
              <span id={`keytag-row-${row.index}`}>
                <strong>{methodName(row.kind)}</strong> <bdi>{row.label}</bdi>
                {row.kind !== row.readAs && <span class="quiet small"> {i18n.t('overlay.reading.corrected')}</span>}
              </span>
              <span class="line-actions">
                <Press
                  look="quiet"
                  onPress={() => actions.show(row.index)}
                  aria-label={`${i18n.t('overlay.finding.show')}: ${row.label}`}
                >
                  {i18n.t('overlay.finding.show')}
                </Press>
                <Correction row={row} actions={actions} />
              </span>
            </li>
          ))}
        </ul>
      </details>
      <p class="small quiet">
        {i18n.t('overlay.reading.outline_why')}{' '}
        <Press look="quiet" onPress={() => actions.copyOutline()}>
          {i18n.t('overlay.reading.outline')}
        </Press>
      </p>
    </>
  );
}

/** The one correction that changes what Keytag advises most: whether a row is an app password. */
function Correction({ row, actions }: { readonly row: ReadRow; readonly actions: OverlayActions }) {
  if (row.kind !== row.readAs) {
    return (
      <Press look="quiet" aria-describedby={`keytag-row-${row.index}`} onPress={() => actions.correct(row, row.readAs)}>
        {i18n.t('overlay.reading.undo')}
      </Press>
    );
  }
  const to: MethodKind = row.kind === 'app-password' ? 'unknown' : 'app-password';
  return (
    <Press look="quiet" aria-describedby={`keytag-row-${row.index}`} onPress={() => actions.correct(row, to)}>
      {i18n.t(to === 'app-password' ? 'overlay.reading.is_app_password' : 'overlay.reading.is_no_app_password')}
    </Press>
  );
}
