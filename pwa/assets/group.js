// What a group fills in every time. The file is made and read on this device; nobody else sees it. Part of live.js.

const LARGEST_FILE = 64_000;
const GROUP_FIELDS = [
  "seats", "group", "name", "email", "language", "speaker", "speaking", "wheelchair", "asl_seating", "headset", "childcare", "ages",
  "need", "interpreter_language", "accept_partial", "least", "text",
];

const groupForms = () => [...new Set(all("[data-group-file]").flatMap((part) =>
  (part.closest("form") ? [part.closest("form")] : all("form", part))))];

const saveGroup = () => {
  const fields = {};
  for (const form of groupForms()) {
    for (const [name, value] of new FormData(form)) {
      if (GROUP_FIELDS.includes(name) && typeof value === "string" && value !== "") (fields[name] ??= []).push(value);
    }
  }
  const file = new Blob([JSON.stringify({ v: 1, fields }, null, 1)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "amparo-group.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const fill = (control, values) => {
  if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
  else if (control.type !== "hidden") [control.value] = values;
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

const readGroup = async (file) => {
  if (file.size > LARGEST_FILE) throw new Error("too large");
  const { v, fields } = JSON.parse(await file.text());
  if (v !== 1) throw new Error("another version");
  return Object.fromEntries(GROUP_FIELDS.map((name) => [name, fields[name]]).filter(([, values]) =>
    Array.isArray(values) && values.every((value) => typeof value === "string")));
};

// A file that is none of ours changes nothing, and says so; the next one may be right.
const loadGroup = async (picker) => {
  const [file] = picker.files;
  if (!file) return;
  const wrong = picker.closest("[data-script]").querySelector("[data-group-wrong]");
  wrong.hidden = true;
  try {
    const fields = await readGroup(file);
    for (const control of groupForms().flatMap((form) => [...form.elements])) {
      if (Object.hasOwn(fields, control.name)) fill(control, fields[control.name]);
    }
  } catch {
    wrong.hidden = false;
  }
  // The same name again is another choice.
  picker.value = "";
};
