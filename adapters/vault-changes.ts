import { changeNotice } from './change-notice';

/** The vault changed, was locked or was unlocked. */
export const { tell: vaultChanged, watch: watchVault } = changeNotice('keytag-vault');
