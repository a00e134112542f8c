// The same page as the popup, beside the page instead of above it: as wide as the person makes it, and it stays.
import '../popup/main';
import './panel.css';
