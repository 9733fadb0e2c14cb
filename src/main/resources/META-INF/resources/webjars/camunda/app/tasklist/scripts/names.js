/*
 * Some of Tasklist's buttons are only a picture. A name lets a screen reader say what they do.
 */
const names = [
  ['.region-toggle[data-region=filters]', 'Vis eller skjul filtre'],
  ['.region-toggle[data-region=list]', 'Vis eller skjul listen'],
  ['.region-toggle[data-region=task]', 'Vis eller skjul opgaven'],
  ['button.maximize', 'Vis kun opgaven'],
  ['button.reset-regions', 'Vis alle kolonner'],
  ['.new-sort > .dropdown-toggle', 'Tilføj sortering'],
  ['.alert .close', 'Luk beskeden']
];

export function nameButtons() {
  names.forEach(([place, name]) =>
    document.querySelectorAll(place).forEach(button => giveName(button, name)));
  document.querySelectorAll('a[uib-tooltip]').forEach(link => {
    if (!link.textContent.trim()) {
      giveName(link, link.getAttribute('uib-tooltip'));
    }
  });
}

function giveName(element, name) {
  if (element.getAttribute('aria-label') !== name) {
    element.setAttribute('aria-label', name);
  }
}
