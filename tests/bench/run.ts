import { sunk } from './measure.ts';
import { writeReport } from './report.ts';

// "npm run bench": every part in turn, each in its own module, and docs/performance.md with what they found.
await import('./check.ts');
await import('./compare.ts');
await import('./print.ts');
await import('./cold-start.ts');
writeReport();
console.log(`\n(${process.version}; sink ${sunk()})`);
