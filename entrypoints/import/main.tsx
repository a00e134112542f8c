import '../../components/kit/tokens.css';
import '../../components/kit/base.css';
import '../../components/kit/button.css';
import './page.css';
import { render } from 'preact';
import { ImportSection } from './import-section';

render(
  <main class="page">
    <ImportSection />
  </main>,
  document.getElementById('app')!,
);
