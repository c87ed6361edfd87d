// Ids, owners and times belong to the application: the plan goes, as it is, into the application's own envelope.
import * as z from 'zod';
import { checkPlan } from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { describeFinding } from 'kotoplan/labels';
import { fi } from 'kotoplan/labels/fi';
import { Customer, IntegrationPlan } from 'kotoplan/zod';

const StoredPlan = z.strictObject({
  planId: z.uuid(),
  customerId: z.string().startsWith('C-'),
  savedBy: z.string(),
  plan: IntegrationPlan,
});

const stored = {
  planId: '7d9f0c1e-6b1d-4c55-9a53-0e6f2b6f8a11',
  customerId: 'C-000123',
  savedBy: 'marja-leena.kettunen',
  plan: cases.signLanguage.plans[0],
};

// zod holds the shapes and the conditions of the form …
const parsed = StoredPlan.parse(stored);
console.log(`${parsed.customerId} has a plan of ${parsed.plan.planDate}, goal: ${parsed.plan.goals.primaryGoal}`);

// … the rules of the form and the law are checkPlan's, and so are the sentences.
for (const finding of checkPlan(parsed.plan).findings) console.log(`   ${describeFinding(fi, finding)}`);

const failed = StoredPlan.safeParse({
  ...stored,
  customerId: '123',
  plan: { ...stored.plan, status: { kind: 'update' } },
});
console.log('\nA wrong customer id, and an update without the date of the first plan:');
for (const { path } of failed.error?.issues ?? []) console.log(`   ${path.join('.')}`);

// Sections are plain objects, so a form for a single step takes what it needs.
const ContactStep = Customer.pick({ address: true, postalCode: true, town: true, telephone: true, email: true });
console.log(`\nThe contact step asks for ${Object.keys(ContactStep.shape).join(', ')}`);
