import { defineBackground } from 'wxt/utils/define-background';
import { closeStorageToPages } from '../../adapters/storage-access';
import { answerCheckup } from './checkup';

export default defineBackground({
  type: 'module',
  // Every listener is registered before the first await: the worker may have been started by the very event it has to hear.
  main() {
    answerCheckup();
    void closeStorageToPages();
  },
});
