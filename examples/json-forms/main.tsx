// The form in JSON Forms, as a page that can be copied: three languages, a saved draft opened, a plan marked as final.
import { createTranslator, type Middleware, type ValidationMode } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { checkDraft, checkPlan, tidyPlan, type Finding } from 'kotoplan';
import { jsonFormsForm } from 'kotoplan/form-builders/json-forms';
import { describeFinding, languages, type Language } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
import { useEffect, useRef, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { cells, renderers } from './renderers.tsx';

const forms = {
  fi: formIn(fi, namesFi),
  sv: formIn(sv, namesSv),
  en: formIn(en, namesEn),
};

// Words of this page, which are not the form's.
const pageWords = {
  fi: { name: 'Suomi', open: 'Avaa tallennettu luonnos', unreadable: 'Tiedostoa ei voi lukea.', held: 'Tiedot' },
  sv: { name: 'Svenska', open: 'Öppna ett sparat utkast', unreadable: 'Filen kan inte läsas.', held: 'Uppgifter' },
  en: { name: 'English', open: 'Open a saved draft', unreadable: 'The file cannot be read.', held: 'Data' },
} as const;

function formIn(labels: typeof fi, names: typeof namesFi) {
  const { translations, ...form } = jsonFormsForm({ labels, names });
  const translate = createTranslator((key) => translations[key]);
  return { ...form, labels, i18n: { locale: labels.language, translate } };
}

/** What JSON Forms starts from. It forgets what was typed when one of these changes, unless `data` brings it along. */
interface Start {
  readonly language: Language;
  readonly validationMode: ValidationMode;
  readonly data: unknown;
}

function Page() {
  const [start, setStart] = useState<Start>({
    language: 'fi',
    validationMode: 'ValidateAndHide',
    data: forms.fi.initial,
  });
  const [shown, setShown] = useState<unknown>(start.data);
  const held = useRef(start.data);
  const [said, setSaid] = useState<readonly Finding[] | 'unreadable'>();
  const findings = useRef<HTMLElement>(null);
  const { schema, uischema, i18n, initial, labels } = forms[start.language];
  const words = pageWords[start.language];

  useEffect(() => {
    document.documentElement.lang = start.language;
    document.title = labels.form.title.text;
  }, [start.language, labels]);

  // At once, where onChange waits a moment, so that nothing typed last is missing when the form is submitted.
  const hold: Middleware = (state, action, reduce) => {
    const next = reduce(state, action);
    held.current = next.data;
    return next;
  };

  async function open({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    const stored = readObject(await file.text());
    // Otherwise choosing the same file again would be no change.
    target.value = '';
    if (stored === undefined) {
      setSaid('unreadable');
      return;
    }
    const { draft } = tidyPlan(stored);
    const data = { ...initial, ...(draft as object) };
    setStart({ ...start, data, validationMode: 'ValidateAndShow' });
    setSaid(checkDraft(draft).findings);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // JSON Forms keeps answers that it no longer shows, and turns a cleared field into an empty text.
    const { draft } = tidyPlan(held.current, { dropUnasked: true });
    const check = checkPlan(draft);
    setStart({
      ...start,
      data: check.ok ? { ...initial, ...check.plan } : held.current,
      validationMode: 'ValidateAndShow',
    });
    setSaid(check.findings);
    // Here an application would store check.plan.
    findings.current?.focus();
  }

  return (
    <>
      <header>
        <p className="languages">
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={language === start.language}
              onClick={() => {
                setStart({ ...start, language, data: held.current });
              }}
            >
              {pageWords[language].name}
            </button>
          ))}
        </p>
        <h1>{labels.interface.plan.text}</h1>
        <label className="open">
          {words.open} <input type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
        </label>
      </header>
      <main>
        <form noValidate autoComplete="off" onSubmit={submit}>
          <JsonForms
            schema={schema}
            uischema={uischema}
            data={start.data}
            i18n={i18n}
            validationMode={start.validationMode}
            renderers={renderers}
            cells={cells}
            middleware={hold}
            onChange={({ data }) => {
              setShown(data);
            }}
          />
          <p>
            <button type="submit">{labels.interface.markAsFinal.text}</button>
          </p>
        </form>
        <section ref={findings} tabIndex={-1} aria-live="polite" className="findings">
          {said !== undefined && (
            <>
              <h2>{labels.interface.findings.text}</h2>
              {said === 'unreadable' ? <p>{words.unreadable}</p> : <Findings findings={said} labels={labels} />}
            </>
          )}
        </section>
        <details>
          <summary>{words.held}</summary>
          <pre id="held" tabIndex={0} aria-label={words.held}>
            {JSON.stringify(shown, null, 2)}
          </pre>
        </details>
      </main>
    </>
  );
}

function Findings({ findings, labels }: { readonly findings: readonly Finding[]; readonly labels: typeof fi }) {
  if (findings.length === 0) return <p>{labels.interface.noFindings.text}</p>;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.path.join('.')}`} className={finding.severity}>
          <strong>{labels.severities[finding.severity].heading.text}</strong> {describeFinding(labels, finding)}
        </li>
      ))}
    </ul>
  );
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const page = document.querySelector('#page');
if (page) createRoot(page).render(<Page />);
