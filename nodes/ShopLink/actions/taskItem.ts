import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { taskCsv, taskPage } from '../../../domain/report/task/taskPage';
import { taskReport, type TaskFacts } from '../../../domain/report/task/taskReport';
import type { Language } from '../../../domain/words/wording';
import { failureIn } from './failureIn';
import { marksOf } from './marksOf';
import { reportFiles } from './reportFiles';

/**
 * What a task came to as one item, with what its nodes failed at.
 *
 * @param items what came in
 * @param language of its page and table; null where nobody wants them
 */
export async function taskItem(
	context: IExecuteFunctions,
	items: readonly INodeExecutionData[],
	task: TaskFacts,
	language: Language | null,
): Promise<Pick<INodeExecutionData, 'json' | 'binary'>> {
	const report = taskReport(task, items.flatMap(failureIn), marksOf(context, items));
	if (language === null) return { json: report as unknown as IDataObject };
	const html = taskPage(report, language);
	const texts = { html, csv: taskCsv(report, language) };
	return {
		json: { ...report, html } as unknown as IDataObject,
		binary: await reportFiles(context, { run: report.run, language }, texts),
	};
}
