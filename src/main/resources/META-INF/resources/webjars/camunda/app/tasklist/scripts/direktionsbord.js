/*
 * What Tasklist needs to be a room in this house. It runs before Tasklist starts; without it
 * Tasklist still works, but with English words in forms and more buttons than people here need.
 */
import { useDanishDates } from './danish-dates.js';
import { writeDanishWords } from './danish-words.js';
import { forgetDrafts, keepDraftsApart, keepWhenLeft } from './drafts.js';
import { taskHead } from './task-head.js';

const startPage = document.querySelector('base').getAttribute('app-root') + '/../';

useDanishDates();
writeDanishWords();

document.addEventListener('click', event => {
  if (event.target.closest('[data-sign-out]')) {
    forgetDrafts();
  }
});

window.angular.module('cam.tasklist.custom')
  .config(['$provide', $provide => {
    change($provide, 'camTasklistTaskMetaDirective', head => {
      head.template = taskHead;
    });
    change($provide, 'camTasklistFormDirective', form => {
      form.template = form.template.replace("{{ 'SAVE' | translate }}", 'Gem kladde');
      form.compile = () => keepWhenLeft;
    });
  }])
  .run(['$rootScope', '$location', ($rootScope, $location) => {
    sortByDeadline($rootScope, $location);
    followSignIn($rootScope);
  }]);

function change($provide, directive, how) {
  $provide.decorator(directive, ['$delegate', $delegate => {
    how($delegate[0]);
    return $delegate;
  }]);
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
