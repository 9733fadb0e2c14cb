/*
 * Only operations come here; the page keeps Camunda's English words under our name.
 */
export default {
  app: {
    vendor: 'Drift –',
    name: 'Direktionsbord'
  },

  disableWelcomeMessage: true
};
