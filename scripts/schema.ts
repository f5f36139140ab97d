// Writes what is generated from the declarations of the scenario format: its JSON Schema and its reference page.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimentSchemaText, schemaText, scriptSchemaText } from '../src/scenario/index.ts';
import { formatReference } from '../src/scenario/schema/reference.ts';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'scenarios/schema/scenario.schema.json'), schemaText());
writeFileSync(join(root, 'scenarios/schema/script.schema.json'), scriptSchemaText());
writeFileSync(join(root, 'scenarios/schema/experiment.schema.json'), experimentSchemaText());
writeFileSync(join(root, 'docs/scenario-reference.md'), formatReference());
