import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Language } from '../../../domain/words/wording';
import { pageFiles } from '../../shared/pageFiles';

/** The page and the table of a report as files, called after the moment of the run. */
export async function reportFiles(
	context: IExecuteFunctions,
	{ run, language }: { run: { at: string }; language: Language },
	texts: { html: string; csv: string },
): Promise<NonNullable<INodeExecutionData['binary']>> {
	const moment = run.at.slice(0, 16).replace(/[T:]/g, '-');
	return await pageFiles(context, `${language === 'nl' ? 'rapport' : 'report'}-${moment}`, texts);
}
