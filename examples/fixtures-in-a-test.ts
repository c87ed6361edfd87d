// Invented people for your own tests: nobody real, every goal of the form, and the dates that go wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, reviewDue, type IntegrationPlan, type IsoDate } from 'kotoplan';
import { brokenForm, cases, validCases } from 'kotoplan/fixtures';

/** A function of an application: the reminder that its worker sees, if any. */
function reminder(plan: IntegrationPlan, today: IsoDate): string | undefined {
  const due = reviewDue(plan);
  return due !== undefined && due.by < today ? `The review of ${plan.customer.name}'s plan is overdue` : undefined;
}

const { quotaRefugee } = cases;

await test(quotaRefugee.title, () => {
  const [plan] = quotaRefugee.plans;
  assert.equal(reminder(plan, '2026-04-21'), undefined);
  assert.equal(reminder(plan, '2026-04-22'), "The review of Furaha Nyirahabimana's plan is overdue");
});

for (const { title, plans, options } of Object.values(validCases)) {
  await test(`${title}: can be marked as final`, () => {
    for (const plan of plans) assert.ok(checkPlan(plan, options).ok);
  });
}

await test('a broken form cannot', () => {
  assert.ok(!checkPlan(brokenForm).ok);
});
