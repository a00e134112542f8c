import '../../components/codes/screens.css';

export { DetailView as Detail } from '../../components/codes/detail-view';
