// Elements in one expression.
type Child = Node | string | false | undefined | null;
type Wishes = { [name: string]: string | boolean | ((event: Event) => void) | undefined };

function wish(element: Element, name: string, value: Wishes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name, value);
  else element.setAttribute(name, value === true ? '' : value);
}

export function h(tag: string, wishes: Wishes, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(wishes)) wish(element, name, value);
  element.append(...children.filter((child): child is Node | string => !!child || child === ''));
  return element;
}

/** A sign of 24 by 24, drawn as lines in the colour of the text; the words beside it say the same. */
export function sign(path: string, className = ''): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `sign ${className}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = `<path d="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return svg;
}
