import { work } from './work.ts';

declare global {
  interface Window {
    violations: string[];
    done: Promise<{ readonly page: object; readonly worker: object }>;
    /** What becomes of text that is evaluated as code; only tried at `#evaluate`. */
    evaluated: string;
  }
}

window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  window.violations.push(violatedDirective);
});

const inWorker = new Promise<object>((resolve, reject) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }) => {
    resolve(data as object);
  });
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(message));
  });
});
window.done = inWorker.then((worker) => ({ page: work(), worker }));

if (location.hash === '#evaluate') {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- What the policy is to refuse.
    window.evaluated = typeof new Function('return 1');
  } catch (error) {
    window.evaluated = (error as Error).name;
  }
}
