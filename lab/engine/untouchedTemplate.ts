/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './packageRoot';
import type { WorkflowJson } from './workflowJson';

/** A template as it lies in `workflows/` and as everybody imports it: nothing is chosen, and it writes nothing. */
export function untouchedTemplate(name = 'import-orders-and-export-stock'): WorkflowJson {
	const file = join(packageRoot, 'workflows', `${name}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as WorkflowJson;
}
