import type { Stop } from './tour';

/** The checkup on the list of methods: badge, panel, a marked row. */
export const checkup: Stop = {
  id: 'checkup',
  async visit({ overlay, securityInfo, shot, say }) {
    await securityInfo.open();
    await overlay.badge.waitFor();
    await shot('checkup-badge');
    await overlay.open();
    const findings = await overlay.findings();
    if (findings.length === 0) throw new Error('The checkup found nothing on the simulated account.');
    say(['The checkup says:', ...findings.map((finding) => `  ${finding}`)].join('\n'));
    await shot('checkup-panel');
    await overlay.panel.getByRole('button', { name: 'Show me' }).first().click();
    await overlay.panel.getByText('The row is marked on the page.').waitFor();
    await shot('checkup-show-me');
    await overlay.close();
  },
};
