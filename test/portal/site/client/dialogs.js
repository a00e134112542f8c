import { appPasswordDialog } from './app-password.js';
import { authenticatorDialog } from './authenticator.js';
import { defaultDialog } from './default-method.js';
import { deleteDialog } from './delete.js';
import { pickerDialog } from './picker.js';

const kinds = {
  'app-password': appPasswordDialog,
  authenticator: authenticatorDialog,
  delete: deleteDialog,
  picker: pickerDialog,
  standard: defaultDialog,
};

/** The open dialog as a node. */
export const dialogOf = (app) => kinds[app.dialog.kind](app);
