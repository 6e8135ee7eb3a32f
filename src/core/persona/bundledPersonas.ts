/** The files in `personas/`. A browser cannot list that folder, so every host takes the names from here. */
export const bundledPersonaFiles: readonly string[] = [
  'backend-architect.md',
  'backend-specialist.md',
  'cloud-platform-backend-engineer.md',
  'orchestration-backend-engineer.md',
  'polyglot-backend-engineer.md',
];
