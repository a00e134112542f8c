import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from 'vitest';

// Preact runs effects after the next frame, or after 35 ms where none comes (preact/hooks, afterNextFrame): not in a world without a window.
afterAll(() => pause(50));
