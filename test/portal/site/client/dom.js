/** Building nodes. Names of our own become hashed classes and numbered ids, as Fluent UI v8 makes them (portal.md section 2). */
let seed = '0';
let hooks = true;

export function configure(knobs) {
  seed = knobs.shuffle;
  hooks = knobs.testIds === 'on' && knobs.wording === 'new'; // the `reskin-*` ids came with the new wording
}

function hash(name) {
  let value = 2166136261;
  for (const letter of `${seed}/${name}`) value = Math.imul(value ^ letter.codePointAt(0), 16777619) >>> 0;
  return value;
}

export const hashedClass = (name) => `css-${(hash(name) % 100000).toString(36)}`;
export const hashedId = (name) => `id__${hash(name) % 1000}`;

/** `.k-name` of the style sheet becomes the class of this seed. */
export const hashedSheet = (sheet) => sheet.replaceAll(/\.k-([a-z-]+)/g, (_, name) => `.${hashedClass(name)}`);

function setAttribute(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'class') {
    const names = value.split(' ').map((each) => (each.startsWith('k-') ? hashedClass(each.slice(2)) : each));
    node.setAttribute('class', names.join(' '));
  } else if (name === 'testid') {
    if (hooks) node.dataset.testid = value;
  } else if (name === 'key') node.key = value;
  else if (name === 'value') node.value = value;
  else node.setAttribute(name, value === true ? '' : value);
}

/** `h('button', { class: 'ms-Link k-link', onclick }, 'Text')` */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}
