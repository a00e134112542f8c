import { createRef } from 'preact';
import { CodesHeader } from '../../components/codes/codes-header';

const nothing = () => undefined;

/** The popup before anything is known: its bar, so that nothing jumps when the codes come. */
export function Frame() {
  return (
    <main class="codes" aria-busy="true">
      <CodesHeader
        query=""
        field={createRef()}
        onQuery={nothing}
        onEnterList={nothing}
        onFirst={nothing}
        onAdd={nothing}
        onMenu={nothing}
      />
    </main>
  );
}
