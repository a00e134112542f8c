import { clearWhenDue } from '../../adapters/clipboard-clearing';
import { emptyHidden, readHidden } from '../../adapters/clipboard-hidden';
import { sendMessage } from '../../adapters/messages';

// The background closes this page when it asks for the next copy and there is none.
void clearWhenDue({
  task: () => sendMessage('clipboardTask'),
  done: (hash) => sendMessage('clipboardDone', { hash }),
  read: readHidden,
  empty: emptyHidden,
  now: Date.now,
}).catch(() => close());
