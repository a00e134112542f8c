import { expect, it } from 'vitest';
import { writeOneTimeCode } from '../../portal/one-time-code-write';

const all = () => true;
const boxes = () => [...document.querySelectorAll('input')];
const text = () =>
  boxes()
    .map(({ value }) => value)
    .join('');
const row = Array.from({ length: 6 }, () => '<input maxlength="1" name="otp[]">').join('');

it('types into a single box with the events that frameworks listen to', async () => {
  document.body.innerHTML = '<form><input name="otp"></form>';
  const [box] = boxes();
  const told: string[] = [];
  for (const name of ['focus', 'keydown', 'input', 'keyup', 'change', 'submit']) {
    document.addEventListener(name, () => told.push(name), { capture: true, signal: AbortSignal.timeout(2000) });
  }
  // A framework that watches the element's own property sees no write by another script.
  let tracked = '';
  Object.defineProperty(box!, 'value', {
    configurable: true,
    get: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.get!.call(box),
    set: (value: string) => {
      tracked = value;
    },
  });
  expect(await writeOneTimeCode(document, '123456', false, all)).toBe('filled');
  expect(text()).toBe('123456');
  expect(tracked).toBe('');
  expect(told).toEqual(expect.arrayContaining(['keydown', 'input', 'keyup', 'change']));
  expect(told).not.toContain('submit');
});

it('submits the form once when it is asked to', async () => {
  document.body.innerHTML = `<form>${row}</form>`;
  let submitted = 0;
  document.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  expect(await writeOneTimeCode(document, '123456', true, all)).toBe('filled');
  expect(submitted).toBe(1);
  expect(text()).toBe('123456');
});

it('follows a row that is drawn anew after each digit', async () => {
  document.body.innerHTML = `<form>${row}</form>`;
  const form = document.querySelector('form')!;
  const digits = ['', '', '', '', '', ''];
  form.addEventListener('input', (event) => {
    const at = boxes().findIndex((box) => box === event.target);
    if (at < 0) return;
    digits[at] = boxes()[at]!.value;
    form.innerHTML = row;
    boxes().forEach((box, place) => (box.value = digits[place]!));
    boxes()[at + 1]?.focus();
  });
  expect(await writeOneTimeCode(document, '123456', false, all)).toBe('filled');
  expect(digits.join('')).toBe('123456');
});

it('pastes into a row that takes no single digits', async () => {
  document.body.innerHTML = `<form>${row}</form>`;
  const form = document.querySelector('form')!;
  form.addEventListener('input', () => boxes().forEach((box) => (box.value = '')));
  form.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    boxes().forEach((box, at) => (box.value = pasted[at] ?? ''));
  });
  expect(await writeOneTimeCode(document, '123456', false, all)).toBe('filled');
  expect(text()).toBe('123456');
});

it('counts a page that went on by itself after the last digit', async () => {
  document.body.innerHTML = `<form>${row}</form>`;
  document.querySelector('form')!.addEventListener('input', () => {
    if (text().length === 6) document.body.innerHTML = '<h1>Welcome</h1>';
  });
  expect(await writeOneTimeCode(document, '123456', false, all)).toBe('filled');
});

it('says so when the page keeps nothing, and then never submits', async () => {
  document.body.innerHTML = '<form><input name="otp"></form>';
  let submitted = 0;
  const form = document.querySelector('form')!;
  form.addEventListener('submit', () => (submitted += 1));
  form.addEventListener('input', () => (boxes()[0]!.value = ''));
  expect(await writeOneTimeCode(document, '123456', true, all)).toBe('refused');
  expect(submitted).toBe(0);
});

it('writes nothing where no field asks for a code any more', async () => {
  document.body.innerHTML = '<form><input name="promo"></form>';
  expect(await writeOneTimeCode(document, '123456', true, all)).toBe('gone');
  expect(text()).toBe('');
});
