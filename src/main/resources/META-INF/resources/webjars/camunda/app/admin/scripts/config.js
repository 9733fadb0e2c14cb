/*
 * Only operations come here; the page keeps Camunda's English words under our name.
 */
export default {
  app: {
    vendor: 'Brugere og rettigheder –',
    name: 'Direktionsbord'
  },

  disableWelcomeMessage: true
};
