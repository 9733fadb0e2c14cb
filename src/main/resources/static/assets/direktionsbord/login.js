/*
 * What stands after # in an address, such as which task to open, never reaches the server. The browser carries it from
 * page to page if the form and the links have it.
 */
if (location.hash) {
  document.querySelectorAll('main form').forEach(form => {
    form.action += location.hash;
  });
  document.querySelectorAll('main a[href*="bruger="]').forEach(link => {
    link.hash = location.hash;
  });
}

/* The municipality's own login has pages of its own in between, so there the server has to remember it. */
if (location.hash) {
  document.querySelectorAll('main a[data-door]').forEach(door => {
    door.search = '?videre=' + encodeURIComponent(location.hash);
  });
}
