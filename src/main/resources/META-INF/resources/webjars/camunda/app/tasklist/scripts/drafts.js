/*
 * Tasklist keeps drafts of forms as plain text in the browser, one a task and one for a new matter.
 * It does so only when asked, and for whoever sits there next. Here a form that is left unfinished
 * is kept, so a wrong click costs no work; and drafts go when a person signs out or another one
 * signs in, because matters can be confidential.
 */
const owner = 'direktionsbord:drafts-of';
const isDraft = key => key.startsWith('camunda-form:') || key.startsWith('camForm:');

export function forgetDrafts() {
  Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));
}

export function keepDraftsApart(username) {
  if (localStorage.getItem(owner) !== username) {
    forgetDrafts();
    localStorage.setItem(owner, username);
  }
}

// The link function of Tasklist's form, which has none of its own. Only what a person has touched
// is kept: a draft wins over what the server fills in, so an untouched form must not become one.
export function keepWhenLeft(scope, element) {
  const tell = scope.onFormCompletionCallback;
  let touched = false;
  let completed = false;
  element.on('input change click', () => {
    touched = true;
  });
  scope.onFormCompletionCallback = (error, result) => {
    completed = !error;
    tell(error, result);
  };
  scope.$on('$destroy', () => {
    if (touched && scope.$dirty && !completed) {
      scope.save();
    }
  });
}
