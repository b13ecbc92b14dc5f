/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { existsSync } from 'node:fs';
import { mustRun, run } from './shell';
import { step } from './step';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium to drive. On Debian and Ubuntu a missing one is installed with apt-get;
 * elsewhere the error says how to provide one.
 */
export async function ensureChromium(): Promise<string> {
	const present = findChromium();
	if (present) return present;
	const apt = await run('apt-get', ['--version']).catch(() => undefined);
	if (apt?.code !== 0) {
		throw new Error(
			'There is no Chromium and no apt-get on this machine. Install Chromium or Chrome and set ' +
				'CHROMIUM_PATH to its program file.',
		);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await step('apt-get update', () => mustRun('apt-get', ['update'], { env }));
	await step('apt-get install -y --no-install-recommends chromium', () =>
		mustRun('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env }),
	);
	const installed = findChromium();
	if (installed) return installed;
	throw new Error('apt-get installed chromium, but /usr/bin/chromium is not there');
}

function findChromium(): string | undefined {
	const given = process.env.CHROMIUM_PATH;
	return given ?? candidates.find((path) => existsSync(path));
}
