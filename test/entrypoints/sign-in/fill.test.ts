import { beforeEach, describe, expect, it } from 'vitest';
import { fillCode } from '../../../entrypoints/sign-in.content/fill';

const boxes = () => [...document.querySelectorAll('input')];

/** A page's framework that takes the value from events, and watches who sets it. */
function listen(): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change', 'submit']) {
    document.body.addEventListener(type, (event) => {
      heard.push(`${type}:${event.target instanceof HTMLInputElement ? event.target.value : ''}`);
    });
  }
  return heard;
}

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  HTMLInputElement.prototype.getClientRects = () => Object.assign(Object.create(null), { length: 1 });
});

function put(count: number, more: { maxLength?: number; disabled?: boolean; readOnly?: boolean } = {}): void {
  const form = document.createElement('form');
  for (let place = 0; place < count; place += 1) form.append(Object.assign(document.createElement('input'), more));
  document.body.append(form);
}

describe('one box', () => {
  it('gets the code, and the page hears of it without a submit', () => {
    put(1, { maxLength: 6 });
    const heard = listen();
    expect(fillCode(boxes()[0]!, '012345')).toBe(true);
    expect(heard).toEqual(['input:012345', 'change:012345']);
    expect(document.activeElement).toBe(boxes()[0]);
  });

  it('is written past a setter that the page put on the element', () => {
    put(1);
    let caught = false;
    Object.defineProperty(boxes()[0], 'value', {
      configurable: true,
      set: () => {
        caught = true;
      },
      get: () => 'page',
    });
    fillCode(boxes()[0]!, '012345');
    expect(caught).toBe(false);
    Reflect.deleteProperty(boxes()[0]!, 'value');
    expect(boxes()[0]!.value).toBe('012345');
  });

  it.each([
    ['too short for the code', { maxLength: 4 }],
    ['disabled', { disabled: true }],
    ['read only', { readOnly: true }],
  ])('is left alone when it is %s', (_, more) => {
    put(1, more);
    expect(fillCode(boxes()[0]!, '012345')).toBe(false);
    expect(boxes()[0]!.value).toBe('');
  });
});

describe('a box for each digit', () => {
  it('gets one digit each', () => {
    put(6, { maxLength: 1 });
    expect(fillCode(boxes(), '012345')).toBe(true);
    expect(boxes().map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('is left alone, all of it, when the digits do not fit or one box has gone', () => {
    put(6);
    const all = boxes();
    expect(fillCode(all, '01234567')).toBe(false);
    all[5]!.remove();
    expect(fillCode(all, '012345')).toBe(false);
    expect(all.map(({ value }) => value).join('')).toBe('');
  });
});
