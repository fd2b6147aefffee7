// A form that is sent without a connection stays where it is, with what was typed into it. Part of live.js.

const sayNoSignal = (form, button) => {
  const said = document.querySelector("[data-no-signal]");
  if (!said) return;
  const place = button?.closest(".actions, .row") ?? button;
  if (place && form.contains(place)) place.before(said);
  else form.append(said);
  said.hidden = true;
  // Unhidden anew it is read out anew.
  requestAnimationFrame(() => {
    said.hidden = false;
    said.scrollIntoView({ block: "center" });
  });
};

addEventListener("online", () => {
  const said = document.querySelector("[data-no-signal]");
  if (said) said.hidden = true;
});
