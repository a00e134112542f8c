import { register } from 'tsx/esm/api';

// A new thread does not know how to read TypeScript by itself.
register();
await import('./checkup-worker.ts');
