/*
 * What Tasklist needs to be a room in this house. It runs before Tasklist starts; without it
 * Tasklist still works, but with English words in forms and more buttons than people here need.
 */
import { useDanishDates } from './danish-dates.js';
import { writeDanishWords } from './danish-words.js';
import { forgetDrafts, keepDraftsApart, keepWhenLeft } from './drafts.js';
import { checkWhenHandedIn } from './mistakes.js';
import { nameButtons } from './names.js';
import { taskHead } from './task-head.js';

const startPage = document.querySelector('base').getAttribute('app-root') + '/../';

useDanishDates();

new MutationObserver(() => {
  writeDanishWords();
  nameButtons();
}).observe(document.documentElement, {
  subtree: true, childList: true, characterData: true,
  attributeFilter: ['placeholder', 'title', 'aria-label', 'uib-tooltip']
});

document.addEventListener('click', event => {
  if (event.target.closest('[data-sign-out]')) {
    forgetDrafts();
  }
});

window.angular.module('cam.tasklist.custom')
  .config(['$provide', $provide => {
    $provide.decorator('camTasklistTaskMetaDirective', ['$delegate', withOurHead]);
    $provide.decorator('$translate', ['$delegate', knowingSortings]);
    $provide.decorator('Notifications', ['$delegate', onlyTheNewestError]);
    $provide.decorator('camTasklistFormDirective', ['$delegate', 'Notifications', '$translate', withOurForm]);
  }])
  .run(['$rootScope', '$location', ($rootScope, $location) => {
    sortByDeadline($rootScope, $location);
    followSignIn($rootScope);
  }]);

// Tasklist asks once for the names to sort by, mostly before its list of words has come.
const sortings = {
  PRIORITY: 'Prioritet',
  CREATION_DATE: 'Oprettet',
  DUE_DATE: 'Frist',
  FOLLOW_UP_DATE: 'Opfølgningsdato',
  TASK_NAME: 'Opgavens navn',
  ASSIGNEE: 'Ansvarlig'
};

function knowingSortings($translate) {
  const { instant } = $translate;
  $translate.instant = (id, ...rest) => {
    const text = instant(id, ...rest);
    return text === id && typeof id === 'string' ? sortings[id] ?? text : text;
  };
  return $translate;
}

function withOurHead(directives) {
  directives[0].template = taskHead;
  return directives;
}

// What was wrong last time may be mended; a second box above the first would say that it is not.
function onlyTheNewestError(Notifications) {
  const addError = Notifications.addError.bind(Notifications);
  Notifications.addError = error => addError({ exclusive: true, ...error });
  return Notifications;
}

function withOurForm(directives, Notifications, $translate) {
  const [form] = directives;
  form.template = form.template.replace("{{ 'SAVE' | translate }}", 'Gem kladde');
  form.compile = () => (scope, element, attributes, controller) => {
    checkWhenHandedIn(scope, element, controller);
    keepWhenLeft(scope, element);
    sayWhenDone(scope, () =>
      Notifications.addMessage({ status: $translate.instant('COMPLETE_OK'), duration: 5000, exclusive: true }));
  };
  return directives;
}

// Tasklist says when a matter is created, but lets a finished task vanish without a word.
function sayWhenDone(scope, say) {
  const tell = scope.onFormCompletionCallback;
  scope.onFormCompletionCallback = (error, result) => {
    tell(error, result);
    if (!error && scope.params?.taskId) {
      say();
    }
  };
}

// The nearest deadline first, unless the person has chosen otherwise. Tasklist keeps the order in
// the address, and begins with the newest task when the address has none.
function sortByDeadline($rootScope, $location) {
  const nearestFirst = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
  const sort = () => {
    if (!$location.search().sorting) {
      $location.search('sorting', nearestFirst).replace();
    }
  };
  sort();
  $rootScope.$on('$locationChangeSuccess', sort);
}

// A session that ends during work leads to our own login page; Tasklist's would ask for a
// password nobody here has. The timer lets the open form save its draft first.
function followSignIn($rootScope) {
  let signedIn = false;
  $rootScope.$on('authentication.changed', (event, person) => {
    if (person) {
      signedIn = true;
      keepDraftsApart(person.name);
    }
  });
  $rootScope.$on('authentication.login.required', () => {
    if (signedIn) {
      setTimeout(() => window.location.assign(startPage));
    }
  });
}
