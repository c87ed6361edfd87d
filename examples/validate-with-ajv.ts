// The committed JSON Schema in a validator that knows nothing of this package. Any other 2020-12 validator does as well.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { checkPlan, pointerOf } from 'kotoplan';
import { brokenForm, cases } from 'kotoplan/fixtures';
import schema from 'kotoplan/schemas/integration-plan.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats });
const validate = ajv.compile(schema);

console.log(`${schema.$id} compiles under a strict Ajv.\n`);

const plan = cases.quotaRefugee.plans[0];
console.log(`${cases.quotaRefugee.title}: ${validate(plan) ? 'valid' : 'not valid'}\n`);

validate(brokenForm);
const errors = validate.errors ?? [];
console.log(`${cases.brokenForm.title}: ${errors.length} errors of the schema, the first of them`);
for (const { instancePath, keyword } of errors.slice(0, 5)) console.log(`   ${instancePath || '/'}  ${keyword}`);

// checkPlan says each thing once, in a code that has a sentence in three languages, and adds what no schema can say.
const { findings } = checkPlan(brokenForm);
console.log(`\nThe same form by checkPlan: ${findings.length} findings, the first of them`);
for (const { path, code } of findings.slice(0, 5)) console.log(`   ${pointerOf(path)}  ${code}`);

const late = cases.windowJustClosed.plans[1];
console.log(`\n${cases.windowJustClosed.title}, the second plan`);
console.log(`   the schema: ${validate(late) ? 'valid' : 'not valid'}`);
console.log(
  `   checkPlan: ${checkPlan(late)
    .findings.map(({ code }) => code)
    .join(', ')}`,
);
