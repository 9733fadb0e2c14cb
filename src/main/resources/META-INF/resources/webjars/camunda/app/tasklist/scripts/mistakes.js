/*
 * form-js 1.8 counts a form with a list as faulty once somebody has written in a row, mended or
 * not, and Tasklist then never offers its button again. A button that cannot be pressed also does
 * not say why. So the button is there as soon as the form is; pressing it makes form-js look at
 * every field and mark those to mend, and the first of them comes into view.
 */
const mend = 'Ret det, der er markeret med rødt, og prøv igen.';

export function checkWhenHandedIn(scope, element, form) {
  const validated = form.notifyFormValidated;
  form.notifyFormValidated = faulty =>
    validated.call(form, faulty && Boolean(scope.tasklistForm?.$error));

  const tell = scope.onFormCompletionCallback;
  scope.onFormCompletionCallback = (error, result) => {
    const foundHere = error && !error.message;
    tell(foundHere ? { message: mend } : error, result);
    if (foundHere) {
      requestAnimationFrame(() => showFirstMistake(element[0]));
    }
  };
}

function showFirstMistake(form) {
  form.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field').scrollIntoView({ block: 'center' });
}
