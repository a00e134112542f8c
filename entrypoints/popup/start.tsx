import { render } from 'preact';
import { openVault } from '../../adapters/vault';
import { Popup } from './popup';
import { isWindow, viewOf } from './view';

/** Puts the popup in the place of its frame. */
export function start(place: HTMLElement): void {
  render(<Popup vault={openVault()} view={viewOf(location.search)} />, place);
  if (isWindow(location.search)) void import('../../adapters/pop-out').then(({ keepPlace }) => keepPlace());
}
