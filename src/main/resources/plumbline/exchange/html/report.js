
"use strict";
(() => {
  const pictures = [...document.querySelectorAll(".diagram svg")];
  const frame = document.querySelector(".diagram");
  const parts = new Map();
  for (const picture of pictures) {
    picture.style.setProperty("--natural", picture.viewBox.baseVal.width + "px");
    for (const part of picture.querySelectorAll("g[id]")) {
      const id = part.id.slice(picture.dataset.prefix.length).replace(/\.(label|badge)$/, "");
      parts.set(id, [...(parts.get(id) || []), part]);
    }
  }
  const lit = (finding) => finding.dataset.lights.split(" ").filter((id) => id).map(decodeURI);
  const light = (finding) => {
    dark();
    const ids = lit(finding);
    finding.classList.add("on");
    reach(ids);
    for (const id of ids) for (const part of parts.get(id) || []) part.classList.add("on");
    for (const picture of pictures) picture.classList.toggle("lit", ids.length > 0);
  };
  // Where the screen is too small for all of the diagram, what decided a finding is brought into view.
  const reach = (ids) => {
    const boxes = ids.flatMap((id) => parts.get(id) || []).map((part) => part.getBoundingClientRect());
    const seen = boxes.filter((box) => box.width > 0 || box.height > 0);
    if (!frame || seen.length === 0) return;
    const middle = (from, to) =>
      (Math.min(...seen.map((box) => box[from])) + Math.max(...seen.map((box) => box[to]))) / 2;
    const window = frame.getBoundingClientRect();
    frame.scrollBy(middle("left", "right") - (window.left + window.right) / 2,
      middle("top", "bottom") - (window.top + window.bottom) / 2);
  };
  const dark = () => {
    for (const each of document.querySelectorAll(".on")) each.classList.remove("on");
    for (const picture of pictures) picture.classList.remove("lit");
  };
  const shown = () => {
    const focused = document.activeElement && document.activeElement.closest("[data-lights]");
    if (focused) light(focused);
    else dark();
  };
  for (const finding of document.querySelectorAll("[data-lights]")) {
    finding.addEventListener("pointerenter", () => light(finding));
    finding.addEventListener("pointerleave", shown);
    finding.addEventListener("focus", () => light(finding));
    finding.addEventListener("blur", dark);
  }
})();
