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
if (first) {
  first.focus();
  // What is typed joins what stands there.
  if (first.matches("textarea,input[inputmode]")) first.setSelectionRange(first.value.length, first.value.length);
}

// Where the navigation is wider than the screen, the page one is on is in sight.
const here = document.querySelector(".nav [aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetWidth / 2;

// Slash goes to the search.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.closest("input,select,textarea")) return;
  const find = document.querySelector(".find input");
  if (find) {
    event.preventDefault();
    find.focus();
  }
});

// A button for the printer, where pressing it can do something.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Registration: likely repeats while typing, sex and birth date from the ID number.
const intake = document.querySelector("form.intake");
if (intake) {
  const place = document.getElementById("likely");
  let timer;
  const ask = async () => {
    const body = new URLSearchParams(new FormData(intake));
    const answer = await fetch(intake.dataset.likely, { method: "POST", body });
    if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
  };
  intake.addEventListener("input", (event) => {
    if (!/^(applicant_(id|phone|name)|external_no|place)$/.test(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 600);
  });
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const id = intake.elements.applicant_id;
  const sex = intake.elements.applicant_sex;
  const told = document.createElement("p");
  told.className = "hint";
  id.after(told);
  id.addEventListener("input", () => {
    const number = id.value.trim().toUpperCase();
    told.textContent = "";
    if (!/^\d{17}[\dX]$/.test(number)) return;
    const sum = weights.reduce((all, weight, n) => all + weight * Number(number[n]), 0);
    if ("10X98765432"[sum % 11] !== number[17]) return;
    sex.value = Number(number[16]) % 2 ? "male" : "female";
    const born = number.slice(6, 14).replace(/(....)(..)(..)/, "$1-$2-$3");
    told.textContent = `${sex.selectedOptions[0].textContent} ${born}`;
  });
}
