/*
 * Tasklist's own settings file; this one takes the place of the one Camunda ships.
 */
export default {
  // Tasklist writes the page's title as "vendor name" and the name on its own login page.
  app: {
    vendor: 'Opgaver –',
    name: 'Direktionsbord'
  },

  // One language only: an English or German browser gets Danish too.
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },

  // Moment's names for the formats that locales/da.json spells out.
  dateFormat: {
    monthName: 'MMMM',
    day: 'D',
    abbr: 'lll',
    normal: 'LLL',
    long: 'LLLL',
    short: 'LL'
  },

  customScripts: ['scripts/direktionsbord'],

  csrfCookieName: 'XSRF-TOKEN',

  disableWelcomeMessage: true,

  // Ctrl+Alt is AltGr on a Danish keyboard, so Tasklist's shortcuts would collide with typing.
  shortcuts: {}
};
