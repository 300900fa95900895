
"use strict";
(() => {
  const pictures = [...document.querySelectorAll(".diagram svg")];
  const parts = new Map();
  for (const picture of pictures) {
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
    for (const id of ids) for (const part of parts.get(id) || []) part.classList.add("on");
    for (const picture of pictures) picture.classList.toggle("lit", ids.length > 0);
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
