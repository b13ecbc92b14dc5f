/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { resolve } from 'node:path';

/** Root of the repository. */
export const packageRoot = resolve(__dirname, '../..');
