/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A service of a compose file, as far as it is looked at here. */
interface ComposeService {
	image: string;
	command?: string;
	profiles?: string[];
	environment: Record<string, string>;
	volumes: string[];
	depends_on?: Record<string, { required?: boolean }>;
}

/** The compose file that is shipped with the docs. */
export interface ComposeFile {
	services: Record<string, ComposeService>;
	volumes: Record<string, null>;
}

/** Reads it, with its anchors filled in. */
export function composeFile(): ComposeFile {
	const file = join(__dirname, '..', '..', 'docs', 'compose.yaml');
	return parse(readFileSync(file, 'utf8'), { merge: true }) as ComposeFile;
}

/** `${NAME:-or this}` and `${NAME:?why it has to be there}`. */
const PLACE = /\$\{([A-Z0-9_]+)(?::([-?])([^}]*))?\}/g;

/** The environment of a service as Docker Compose gives it; throws for what `.env` lacks. */
export function composeEnvironment(
	service: string,
	dotEnv: Readonly<Record<string, string>>,
): Record<string, string> {
	const { environment } = composeFile().services[service];
	const filled = (text: string) =>
		text.replace(PLACE, (_, name: string, kind: string | undefined, rest: string) => {
			const value = dotEnv[name] || undefined;
			if (value === undefined && kind === '?') throw new Error(`${name}: ${rest}`);
			return value ?? (kind === '-' ? rest : '');
		});
	return Object.fromEntries(
		Object.entries(environment).map(([name, value]) => [name, filled(String(value))]),
	);
}
