/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesPage } from './messagesPage';
import { root } from './repository';

writeFileSync(join(root, 'docs/nl/meldingen.md'), messagesPage());
