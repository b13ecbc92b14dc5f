/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks } from '../checks';
import type { Editor } from '../editor';
import { repository } from '../packInstall';
import { readTemplate, templateFolder, type Scene } from '../scene';
import { withCredentials, type N8nWorkflow } from '../workflow';

const LARGEST_PICTURE = 200_000;

const idOf = (template: string): string => `task${template.replace(/-/g, '')}`;

/** Templates that are a task of their own; with an archive a task looks alike. */
const tasks = (): string[] =>
	readdirSync(templateFolder)
		.map((file) => file.replace(/\.json$/, ''))
		.filter((name) => !name.endsWith('-with-archive'))
		.sort();

/** Each task as a workflow to be looked at, with the credentials of a scene. */
export const tasksToSee = ({ credentials }: Scene): Array<N8nWorkflow & { id: string }> =>
	tasks().map((name) => ({
		...withCredentials(readTemplate(name), Object.values(credentials)),
		id: idOf(name),
	}));

/** The canvas of each task, as the pages about the tasks show it. */
export async function seesEachTask(checks: Checks, editor: Editor): Promise<void> {
	const pictures = join(repository, 'docs', 'img', 'tasks');
	await mkdir(pictures, { recursive: true });
	for (const name of tasks()) {
		await editor.openWorkflow(idOf(name));
		const path = join(pictures, `${name}.png`);
		await editor.screenshotOfCanvas(path);
		const { size } = statSync(path);
		checks.add(`picture of ${name} is small`, size < LARGEST_PICTURE, `${size} bytes`);
	}
}
