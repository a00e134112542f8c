import '../../components/kit/tokens.css';
import '../../components/kit/base.css';
import '../../components/kit/button.css';
import '../../components/kit/icons/icon.css';
import '../../components/kit/menu.css';
import '../../components/kit/toast.css';
import '../../components/codes/codes.css';
import './popup.css';
import { render } from 'preact';
import { openVault } from '../../adapters/vault';
import { Popup } from './popup';
import { viewOf } from './view';

render(<Popup vault={openVault()} view={viewOf(location.search)} />, document.getElementById('app')!);
