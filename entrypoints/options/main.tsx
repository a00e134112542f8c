import { render } from 'preact';

render(<main>Keytag</main>, document.getElementById('app')!);
