// What pages gain where a script runs; every page works without it.
"use strict";

// A form is sent once: a second click waits for the answer to the first.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// The first field that is wrong, else the first to be filled.
const first = document.querySelector("[aria-invalid=true]") || document.querySelector("form.step :is(input:not([type=hidden]),select,textarea)");
if (first) first.focus();

// Slash goes to the search.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.closest("input,select,textarea")) return;
  const find = document.querySelector(".find input");
  if (find) {
    event.preventDefault();
    find.focus();
  }
});
