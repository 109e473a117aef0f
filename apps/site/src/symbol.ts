const SVG = 'http://www.w3.org/2000/svg';

/** A symbol from the page's sheet of symbols, in the tone of a status. */
export function drawSymbol(name: string, status: string | null): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `symbol ${statusClass(status)}`);
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

export function statusClass(status: string | null): string {
  return `status-${(status ?? 'none').toLowerCase()}`;
}

/** A disc with a ring whose slices show how many of each status are in a cluster. */
export function drawRing(
  size: number,
  counts: readonly (readonly [status: string | null, count: number])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 40 40');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  svg.append(circle({ class: 'disc', r: '18' }));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  for (const [status, count] of counts) {
    const share = (count / total) * 100;
    svg.append(
      circle({
        class: `slice ${statusClass(status)}`,
        r: '17',
        pathLength: '100',
        'stroke-width': '5',
        'stroke-dasharray': `${Math.max(share - 1.5, 1)} 100`,
        'stroke-dashoffset': String(-start),
        transform: 'rotate(-90 20 20)',
      }),
    );
    start += share;
  }
  return svg;
}

function circle(attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '20', cy: '20', ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}
