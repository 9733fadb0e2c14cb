/*
 * Forms take a date's order from the browser's language and its names from flatpickr's English.
 * Here a date is 31-12-2026 and the week begins on Monday, whatever the browser says.
 */
const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1));
// 1 February 2026 is a Sunday, the day flatpickr counts from.
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(2026, 1, 1 + day));

export function useDanishDates() {
  window.flatpickr?.setDefaults({ locale: danishCalendar(), ariaDateFormat: 'j. F Y' });
  writeDatesWithDashes();
}

function danishCalendar() {
  return {
    firstDayOfWeek: 1,
    weekdays: { shorthand: names(weekdays, { weekday: 'short' }), longhand: names(weekdays, { weekday: 'long' }) },
    months: { shorthand: names(months, { month: 'short' }), longhand: names(months, { month: 'long' }) },
    ordinal: () => '.',
    monthAriaLabel: 'Måned',
    yearAriaLabel: 'År',
    weekAbbreviation: 'Uge',
    time_24hr: true
  };
}

function names(dates, part) {
  const format = new Intl.DateTimeFormat('da-DK', part);
  return dates.map(date => format.format(date));
}

// form-js asks the locale 'default', which is the browser's, how to write a date.
function writeDatesWithDashes() {
  const Native = Intl.DateTimeFormat;
  const dashed = new Native('da-DK', { day: '2-digit', month: '2-digit', year: 'numeric' });
  const parts = dashed.formatToParts.bind(dashed);
  dashed.formatToParts = date => parts(date).map(part => part.type === 'literal' ? { ...part, value: '-' } : part);
  Intl.DateTimeFormat = new Proxy(Native, {
    construct: (target, [locale, options]) => locale === 'default' ? dashed : new target(locale, options)
  });
}
