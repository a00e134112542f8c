import type { BrowserContext } from '@playwright/test';

/** Pages of a site that asks for codes, at addresses that belong to nobody (RFC 2606). */
export const codePages = {
  single: 'https://login.example.com/single',
  split: 'https://login.example.com/split',
  wrong: 'https://login.example.com/wrong',
  frames: 'https://www.example.com/frames',
  sandboxed: 'https://www.example.com/sandboxed',
  sameSiteFrame: 'https://login.example.com/frame',
  foreignFrame: 'https://pay.example.org/frame',
  foreign: 'https://login.example.org/single',
} as const;

const form = `<form onsubmit="event.preventDefault(); sent.textContent = 'sent ' + ++count + ' times'">`;
const counter =
  '<p id="sent">sent 0 times</p><script>let count = 0; const sent = document.getElementById("sent");</script>';

/** Boxes that a framework would keep: each digit draws the row anew from its state and moves the focus on. */
const split = `<div id="row"></div><script>
  const digits = ['', '', '', '', '', ''], row = document.getElementById('row');
  function draw(focus) {
    row.replaceChildren(...digits.map((digit, at) => {
      const box = document.createElement('input');
      Object.assign(box, { maxLength: 1, inputMode: 'numeric', value: digit, ariaLabel: 'Digit ' + (at + 1) });
      box.oninput = () => { digits[at] = box.value; draw(at + 1); };
      box.onkeydown = (event) => { if (event.key === 'Backspace') digits[at] = ''; };
      return box;
    }));
    row.children[focus]?.focus();
  }
  draw(0);
</script>`;

const bodies: Readonly<Record<string, string>> = {
  '/single': `${form}<label>Verification code <input name="otp"></label></form>${counter}`,
  '/split': `${form}<h1>Enter the code from your authenticator app</h1>${split}</form>${counter}`,
  '/wrong': `${form}<label>Recovery code <input name="recovery_code"></label><label>Promo code <input name="promo" maxlength="6"></label>
    <label>Phone <input type="tel" name="phone" autocomplete="tel"></label><label>Password <input type="password"></label>
    <label>Search <input type="search" name="q"></label><label>CVC <input name="cvc" inputmode="numeric" maxlength="6"></label></form>`,
  '/frame': '<label>Verification code <input name="otp" autocomplete="one-time-code"></label>',
  '/sandboxed': `<iframe sandbox="allow-scripts allow-forms" src="${codePages.sameSiteFrame}"></iframe>`,
  '/frames': `<iframe src="${codePages.foreignFrame}"></iframe><iframe src="${codePages.sameSiteFrame}"></iframe>`,
};

export function bodyAt(url: string): string {
  return `<!doctype html><title>GitHub</title>${bodies[new URL(url).pathname] ?? 'Nothing here'}`;
}

export async function serveCodePages(context: BrowserContext): Promise<void> {
  await context.route(/^https?:\/\/\w+\.example\.(com|org)\//, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: bodyAt(route.request().url()) }),
  );
}
