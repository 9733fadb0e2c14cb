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
