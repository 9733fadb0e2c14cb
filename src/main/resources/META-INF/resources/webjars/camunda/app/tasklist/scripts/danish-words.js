/*
 * form-js 1.8 draws the forms with its own fixed English words, and the diagram's buttons have
 * theirs. Neither offers a choice of language, so the words are replaced as they appear.
 */
const words = new Map([
  ['Field is required.', 'Udfyld feltet.'],
  ['Value is not a number.', 'Skriv et tal.'],
  ['Value is expected to be an integer.', 'Skriv et helt tal.'],
  ['Field must be a valid email.', 'Skriv en gyldig e-mailadresse.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Skriv et telefonnummer med landekode, fx +4512345678.'],
  ['Date and time must both be entered.', 'Skriv både dato og klokkeslæt.'],
  ['Select', 'Vælg'],
  ['Search', 'Søg'],
  ['No results', 'Intet fundet'],
  ['All values selected', 'Alt er valgt'],
  ['Skip to search', 'Gå til søgning'],
  ['Remove tag', 'Fjern'],
  ['Increment', 'Én op'],
  ['Decrement', 'Én ned'],
  ['Add new', 'Tilføj'],
  ['Collapse', 'Vis færre'],
  ['Nothing to show.', 'Intet at vise.'],
  ['dd-mm-yyyy', 'dd-mm-åååå'],
  ['zoom in', 'Vis større'],
  ['zoom out', 'Vis mindre'],
  ['reset zoom', 'Vis det hele']
]);

const sentences = [
  [/^Field must have maximum length of (.+)\.$/, 'Skriv højst $1 tegn.'],
  [/^Field must have minimum length of (.+)\.$/, 'Skriv mindst $1 tegn.'],
  [/^Field must have minimum value of (.+)\.$/, 'Skriv et tal, der er mindst $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Skriv et tal, der er højst $1.'],
  [/^Field must match pattern .+\.$/, 'Det skrevne har ikke den rigtige form. Se, hvad feltet beder om.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Skriv højst $1 decimaler.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Skriv fx $1 eller $2.'],
  [/^Expand all \((\d+)\)$/, 'Vis alle ($1)'],
  [/^Remove list item (\d+)$/, 'Fjern række $1']
];

// Only where the libraries themselves write: what people have written is never changed.
const places = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty,'
  + ' .fjs-taglist-skip-link, .fjs-repeat-render-add, .fjs-repeat-render-collapse';
const attributes = ['placeholder', 'title', 'aria-label'];
const attributePlaces = attributes.map(name => `.fjs-container [${name}], .diagram-pane [${name}]`).join();

function inDanish(text) {
  const found = sentences.find(([english]) => english.test(text));
  return found ? text.replace(...found) : words.get(text) ?? text;
}

export function writeDanishWords() {
  document.querySelectorAll(places).forEach(place => place.childNodes.forEach(translateText));
  document.querySelectorAll(attributePlaces).forEach(element =>
    attributes.filter(name => element.hasAttribute(name)).forEach(name => translateAttribute(element, name)));
}

function translateText(node) {
  const danish = node.nodeType === Node.TEXT_NODE ? inDanish(node.data) : undefined;
  if (danish !== undefined && danish !== node.data) {
    node.data = danish;
  }
}

function translateAttribute(element, name) {
  const english = element.getAttribute(name);
  const danish = inDanish(english);
  if (danish !== english) {
    element.setAttribute(name, danish);
  }
}
