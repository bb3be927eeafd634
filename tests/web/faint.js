// Texts that are too faint against what lies behind them (WCAG 2 AA), as an expression.
(() => {
  const parts = (colour) => {
    const it = colour.match(/[\d.]+/g).map(Number);
    return it.length < 4 ? [...it.slice(0, 3), 1] : it;
  };
  const over = (top, under) => top.slice(0, 3).map((it, n) => it * top[3] + under[n] * (1 - top[3]));
  const behind = (element) => {
    const layers = [];
    for (let it = element; it; it = it.parentElement) {
      const colour = parts(getComputedStyle(it).backgroundColor);
      if (colour[3]) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((it) => (it /= 255) <= 0.03928 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !element.getClientRects().length ) continue;
    const style = getComputedStyle(element);
    const paper = behind(element);
    const ink = over(parts(element.closest("svg") ? style.fill : style.color), paper);
    const [high, low] = [light(ink), light(paper)].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < (large ? 3 : 4.5)) faint.add(`${walk.currentNode.data.trim().slice(0, 20)}: ${style.color} on ${paper} is ${contrast.toFixed(2)}`);
  }
  return [...faint];
})()
