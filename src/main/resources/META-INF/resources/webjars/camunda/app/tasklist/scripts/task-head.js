/*
 * The top of an open task. Tasklist's own lets anybody move the deadline, change the groups and
 * give the task to anyone; here deadlines and responsibility follow from the matter, so people
 * can only read them, take the task, and put it back.
 */

// Tasklist has the deadline in local time and the present in UTC; as dates they can be compared.
const late = "(task.due | date:'yyyyMMddHHmmss') < (now | date:'yyyyMMddHHmmss')";

export const taskHead = `
<p class="task-purpose" ng-if="task.description">{{ task.description }}</p>
<dl class="task-facts">
  <div ng-if="task.due">
    <dt>{{ 'DUE_DATE' | translate }}</dt>
    <dd ng-class="{ overdue: ${late} }">
      <span ng-if="${late}" class="glyphicon glyphicon-warning-sign" aria-hidden="true"></span>
      {{ task.due | camDate:'normal' }} (<span am-time-ago="task.due"></span>)
      <span ng-if="${late}">Fristen er overskredet</span>
    </dd>
  </div>
  <div>
    <dt>{{ 'ASSIGNEE' | translate }}</dt>
    <dd ng-if="!hasAssignee()">Ingen har taget opgaven endnu</dd>
    <dd ng-if="hasAssignee()">
      {{ assignee.firstName || assignee.lastName ? assignee.firstName + ' ' + assignee.lastName : assignee.id }}
    </dd>
  </div>
  <div ng-if="groupNames.length">
    <dt>{{ 'GROUPS' | translate }}</dt>
    <dd>{{ groupNames.join(', ') }}</dd>
  </div>
</dl>
<p class="task-choice" ng-if="!hasAssignee() || isAssignee">
  <button type="button" class="btn btn-primary claim" ng-if="!hasAssignee()"
          ng-click="claim()" ng-disabled="submitInProgress">{{ 'CLAIM_TASK' | translate }}</button>
  <span ng-if="!hasAssignee()">Tag opgaven, når du vil udfylde den.</span>
  <button type="button" class="btn btn-default unclaim" ng-if="isAssignee"
          ng-click="unclaim()" ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button>
</p>`;
