import { UserError } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import type { Records } from '../../books/records/records';

/** Where the settings of the company stand. */
export const COMPANY_INFO = '/companyInfo';

/** The settings of the company, as SnelStart has them. */
export async function companyInfo(records: Records): Promise<Record<string, unknown>> {
	const info = await records.ask({ path: COMPANY_INFO });
	if (hasMembers(info)) return info;
	throw new UserError('SnelStart does not tell the settings of the company');
}
