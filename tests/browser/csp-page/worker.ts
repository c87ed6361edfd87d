import { work } from './work.ts';

self.postMessage(work());
