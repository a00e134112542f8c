import { alertmanager } from './alertmanager';
import { appleMailIos } from './apple-mail-ios';
import { appleMailMacos } from './apple-mail-macos';
import { bluemail } from './bluemail';
import { brotherPrinter } from './brother-printer';
import { camera } from './camera';
import { canonPrinter } from './canon-printer';
import { clawsMail } from './claws-mail';
import type { Client } from './client';
import { davmail } from './davmail';
import { emClient } from './em-client';
import { emailOauth2Proxy } from './email-oauth2-proxy';
import { epsonPrinter } from './epson-printer';
import { evolution } from './evolution';
import { exchangePowershell } from './exchange-powershell';
import { exim } from './exim';
import { fairemail } from './fairemail';
import { fetchmail } from './fetchmail';
import { fluentsmtp } from './fluentsmtp';
import { fusionauth } from './fusionauth';
import { geary } from './geary';
import { gmailAndroid } from './gmail-android';
import { grafana } from './grafana';
import { hpPrinter } from './hp-printer';
import { imapsync } from './imapsync';
import { isync } from './isync';
import { jira } from './jira';
import { k9Mail } from './k-9-mail';
import { kmail } from './kmail';
import { konicaMinoltaPrinter } from './konica-minolta-printer';
import { kyoceraPrinter } from './kyocera-printer';
import { mailbird } from './mailbird';
import { mailspring } from './mailspring';
import { manageengine } from './manageengine';
import { msmtp } from './msmtp';
import { neomutt } from './neomutt';
import { nextcloudMail } from './nextcloud-mail';
import { office2010SaveToWeb } from './office-2010-save-to-web';
import { offlineimap } from './offlineimap';
import { opensearch } from './opensearch';
import { outlook2010 } from './outlook-2010';
import { outlook2013 } from './outlook-2013';
import { outlook2016 } from './outlook-2016';
import { outlook2019 } from './outlook-2019';
import { outlook2021 } from './outlook-2021';
import { outlookClassic } from './outlook-classic';
import { outlookMac } from './outlook-mac';
import { outlookMobile } from './outlook-mobile';
import { outlookNew } from './outlook-new';
import { postSmtp } from './post-smtp';
import { postfix } from './postfix';
import { qnap } from './qnap';
import { ricohPrinter } from './ricoh-printer';
import { samsungEmail } from './samsung-email';
import { sendMailmessage } from './send-mailmessage';
import { sendmail } from './sendmail';
import { serilog } from './serilog';
import { sharpPrinter } from './sharp-printer';
import { spark } from './spark';
import { synology } from './synology';
import { thunderbird } from './thunderbird';
import { thunderbirdAndroid } from './thunderbird-android';
import { ups } from './ups';
import { vaultwarden } from './vaultwarden';
import { windowsMail } from './windows-mail';
import { wpMailSmtp } from './wp-mail-smtp';
import { xbox360 } from './xbox-360';
import { xeroxPrinter } from './xerox-printer';
import { zabbix } from './zabbix';

/** Every client, in alphabetical order of its id. */
export const clients: readonly Client[] = [
  alertmanager,
  appleMailIos,
  appleMailMacos,
  bluemail,
  brotherPrinter,
  camera,
  canonPrinter,
  clawsMail,
  davmail,
  emClient,
  emailOauth2Proxy,
  epsonPrinter,
  evolution,
  exchangePowershell,
  exim,
  fairemail,
  fetchmail,
  fluentsmtp,
  fusionauth,
  geary,
  gmailAndroid,
  grafana,
  hpPrinter,
  imapsync,
  isync,
  jira,
  k9Mail,
  kmail,
  konicaMinoltaPrinter,
  kyoceraPrinter,
  mailbird,
  mailspring,
  manageengine,
  msmtp,
  neomutt,
  nextcloudMail,
  office2010SaveToWeb,
  offlineimap,
  opensearch,
  outlook2010,
  outlook2013,
  outlook2016,
  outlook2019,
  outlook2021,
  outlookClassic,
  outlookMac,
  outlookMobile,
  outlookNew,
  postSmtp,
  postfix,
  qnap,
  ricohPrinter,
  samsungEmail,
  sendMailmessage,
  sendmail,
  serilog,
  sharpPrinter,
  spark,
  synology,
  thunderbird,
  thunderbirdAndroid,
  ups,
  vaultwarden,
  windowsMail,
  wpMailSmtp,
  xbox360,
  xeroxPrinter,
  zabbix,
];
