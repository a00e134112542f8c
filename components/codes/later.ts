/**
 * What the list needs once the first codes are painted, in one file: searching, menus, bars, keys and moving rows.
 * The popup's budget is what it loads before (docs/adr/0009).
 */
export { ownPlace } from '../../core/otp/rearrange';
export { searchEntries } from '../../core/otp/search';
export { loadMarks } from './load-marks';
export { CodesMenu } from './codes-menu';
export { ListBar } from './list-bar';
export { EmptyCodes, NoMatch } from './nothing';
export { watchPageKeys } from './page-keys';
export { startRearranging } from './rearranger';
export { TagFilter } from './tag-filter';
