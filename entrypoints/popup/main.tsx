import '../../components/kit/tokens.css';
import '../../components/kit/base.css';
import '../../components/kit/button.css';
import '../../components/kit/icons/icon.css';
import '../../components/kit/menu.css';
import '../../components/kit/toast.css';
import '../../components/codes/codes.css';
import './popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Frame } from './frame';

// The frame is painted from a few kilobytes; what opens the vault and makes codes loads meanwhile.
const place = document.getElementById('app')!;
const starting = import('./start');
render(<Frame />, place);
starting.then(
  ({ start }) => start(place),
  () => render(<p class="start-failed">{i18n.t('codes.start_failed')}</p>, place),
);
