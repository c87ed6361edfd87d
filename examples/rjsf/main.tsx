import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { createPrecompiledValidator } from '@rjsf/validator-ajv8';
import { checkDraft, checkPlan, tidyPlan, type Finding, type Stage } from 'kotoplan';
import { describeFinding, type PlanLabels } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
import { rjsfForm } from 'kotoplan/form-builders/rjsf';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import draftValidator from 'virtual:validator-draft';
import finalValidator from 'virtual:validator-final';
import { RadioGroup } from './radio-group.tsx';

const languages = [
  { labels: fi, names: namesFi, itself: 'Suomi' },
  { labels: sv, names: namesSv, itself: 'Svenska' },
  { labels: en, names: namesEn, itself: 'English' },
] as const;
const stages: readonly Stage[] = ['draft', 'final'];
const validators = { draft: draftValidator, final: finalValidator };

function PlanPage() {
  const [language, setLanguage] = useState<(typeof languages)[number]>(languages[0]);
  const [stage, setStage] = useState<Stage>('final');
  const [data, setData] = useState<unknown>();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const { labels, names } = language;

  const { form, schema, validator } = useMemo(() => {
    const ofLanguage = rjsfForm({ labels, names, stage });
    const ofRjsf: RJSFSchema = ofLanguage.schema;
    return { form: ofLanguage, schema: ofRjsf, validator: createPrecompiledValidator(validators[stage], ofRjsf) };
  }, [labels, names, stage]);

  useEffect(() => {
    document.documentElement.lang = labels.language;
    document.title = labels.form.title.text;
  }, [labels]);

  const open = async (file: File | undefined) => {
    const stored = readJson(await file?.text());
    const check = checkDraft(stored);
    setFindings(check.findings);
    // What is no object, or a plan of another version, cannot be shown; the findings say so.
    if (check.findings.some(({ code, path }) => path.length === 0 && code === 'wrongType')) return;
    if (check.findings.some(({ code }) => code === 'unsupportedVersion')) return;
    setData(tidyPlan(stored).draft);
  };

  const submit = (formData: unknown) => {
    const { draft } = tidyPlan(formData, { dropUnasked: true });
    const check = stage === 'final' ? checkPlan(draft) : checkDraft(draft);
    setData(draft);
    setFindings(check.findings);
    // Here your program stores the plan, if `check.ok`.
  };

  return (
    <main>
      <nav aria-label="Kieli, språk, language">
        {languages.map((each) => (
          <button
            key={each.itself}
            type="button"
            lang={each.labels.language}
            aria-pressed={each === language}
            onClick={() => {
              setLanguage(each);
            }}
          >
            {each.itself}
          </button>
        ))}
      </nav>
      <h1>{labels.form.title.text}</h1>
      <div>
        {stages.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === stage}
            onClick={() => {
              setStage(each);
            }}
          >
            {labels.interface[each].text}
          </button>
        ))}
      </div>
      <label>
        {labels.interface.plan.text}{' '}
        <input type="file" accept=".json" onChange={({ target }) => void open(target.files?.[0])} />
      </label>
      <Findings labels={labels} findings={findings} />
      <Form
        {...form.props}
        schema={schema}
        // The title stands above already.
        uiSchema={{ ...form.uiSchema, 'ui:title': '' }}
        transformErrors={form.transformErrors}
        translateString={form.translateString}
        validator={validator}
        widgets={{ RadioWidget: RadioGroup }}
        formData={data}
        onChange={(event) => {
          setData(event.formData);
        }}
        onSubmit={(event) => {
          submit(event.formData);
        }}
        // Without it RJSF writes the errors to the console.
        onError={() => {
          setFindings(undefined);
        }}
      />
      <details>
        <summary>JSON</summary>
        <pre>{JSON.stringify(data, null, 2)}</pre>
      </details>
    </main>
  );
}

function Findings({ labels, findings }: { labels: PlanLabels; findings: readonly Finding[] | undefined }) {
  return (
    <section aria-labelledby="findings" role="status">
      <h2 id="findings">{labels.interface.findings.text}</h2>
      {findings?.length === 0 && <p>{labels.interface.noFindings.text}</p>}
      <ul>
        {findings?.map((finding) => (
          <li key={`${finding.code} ${finding.path.join('/')}`}>
            <strong>{labels.severities[finding.severity].heading.text}</strong> {describeFinding(labels, finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const page = document.getElementById('page');
if (page) createRoot(page).render(<PlanPage />);
