export function ensureDependencies(): void;
