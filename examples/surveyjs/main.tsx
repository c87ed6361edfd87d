import { checkDraft, checkPlan, tidyPlan, type Finding, type Stage } from 'kotoplan';
import { describeFinding, type PlanLabels } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
import { surveyForm } from 'kotoplan/form-builders/surveyjs';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model, settings, surveyLocalization, type CompletingEvent } from 'survey-core';
import 'survey-core/i18n/finnish';
import 'survey-core/i18n/swedish';
import { Survey } from 'survey-react-ui';

const languages = [
  { labels: fi, itself: 'Suomi' },
  { labels: sv, itself: 'Svenska' },
  { labels: en, itself: 'English' },
] as const;
const stages: readonly Stage[] = ['draft', 'final'];
const words = { labels: [fi, sv, en], names: [namesFi, namesSv, namesEn] };
const forms = { draft: surveyForm({ ...words, stage: 'draft' }), final: surveyForm({ ...words, stage: 'final' }) };
const { toSurvey, fromSurvey } = forms.final;

// The survey is all there is on the page, so its title is the page's.
Object.assign(settings.titleTags, { survey: 'h1', panel: 'h2' });
// SurveyJS says "Klar", done, on the button that empties a list.
Object.assign(surveyLocalization.locales['sv'] ?? {}, { clearCaption: 'Töm' });
settings.animationEnabled = !matchMedia('(prefers-reduced-motion: reduce)').matches;

function PlanPage() {
  const [labels, setLabels] = useState<PlanLabels>(fi);
  const [stage, setStage] = useState<Stage>('final');
  const [stored, setStored] = useState<unknown>({});
  const [current, setCurrent] = useState<unknown>({});
  const [findings, setFindings] = useState<readonly Finding[]>();

  const survey = useMemo(() => {
    const model = new Model(forms[stage].survey);
    model.data = toSurvey(stored);
    model.onValueChanged.add(() => {
      setCurrent(fromSurvey(model.data));
    });
    model.onCompleting.add((_: Model, completing: CompletingEvent) => {
      const { draft } = tidyPlan(fromSurvey(model.data), { dropUnasked: true });
      const check = stage === 'final' ? checkPlan(draft) : checkDraft(draft);
      setCurrent(draft);
      setFindings(check.findings);
      // Here your program stores the plan, if `check.ok`. The form stays open for what there is to correct.
      completing.allow = false;
    });
    return model;
  }, [stage, stored]);

  // The survey draws itself; the page need not draw it anew with every answer.
  const form = useMemo(() => <Survey model={survey} />, [survey]);

  useEffect(() => {
    // One survey speaks all languages: what is filled in stays where it is.
    survey.locale = labels.language;
  }, [survey, labels]);

  useEffect(() => {
    document.documentElement.lang = labels.language;
    document.title = labels.form.title.text;
  }, [labels]);

  const open = (plan: unknown) => {
    const { draft } = tidyPlan(plan);
    setStored(draft);
    setCurrent(draft);
    setFindings(checkDraft(draft).findings);
  };

  return (
    <main>
      <nav aria-label="Kieli, språk, language">
        {languages.map((language) => (
          <button
            key={language.itself}
            type="button"
            lang={language.labels.language}
            aria-pressed={language.labels === labels}
            onClick={() => {
              setLabels(language.labels);
            }}
          >
            {language.itself}
          </button>
        ))}
      </nav>
      <div>
        {stages.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === stage}
            onClick={() => {
              setStored(current);
              setStage(each);
            }}
          >
            {labels.interface[each].text}
          </button>
        ))}
      </div>
      <label>
        {labels.interface.draft.text}{' '}
        <input
          type="file"
          accept=".json"
          onChange={({ target }) =>
            void target.files?.[0]?.text().then((text) => {
              open(readJson(text));
            })
          }
        />
      </label>
      {form}
      <Findings labels={labels} findings={findings} />
      <details>
        <summary>JSON</summary>
        <pre>{JSON.stringify(current, null, 2)}</pre>
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

/** What is no JSON is no plan either: checkDraft speaks of it. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const page = document.getElementById('page');
if (page) createRoot(page).render(<PlanPage />);
