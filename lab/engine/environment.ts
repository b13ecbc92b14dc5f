/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './packageRoot';

/**
 * n8n-core reads its settings while it is being loaded, so this module is imported before it:
 * a user folder of our own, a key that protects nothing (no secret is ever stored), silence in the log.
 */
const userFolder = join(packageRoot, '.tmp', 'n8n-core');
mkdirSync(userFolder, { recursive: true });
process.env.N8N_USER_FOLDER ??= userFolder;
process.env.N8N_ENCRYPTION_KEY ??= 'not-a-secret-nothing-is-stored';
process.env.N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS ??= 'false';
process.env.N8N_LOG_LEVEL ??= 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED ??= 'false';
