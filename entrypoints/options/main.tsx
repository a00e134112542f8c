import '../../components/kit/tokens.css';
import '../../components/kit/base.css';
import '../../components/kit/button.css';
import '../../components/kit/toast.css';
import '../../components/kit/icons/icon.css';
import './dashboard.css';
import '../../components/passwords/passwords.css';
import '../../components/passwords/form.css';
import '../../components/passwords/timeline.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Dashboard } from './dashboard';

// Of the language that the strings are in, which need not be the browser's.
document.documentElement.dir = i18n.t('passwords.direction');

render(<Dashboard />, document.getElementById('app')!);
