import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

/** An electronic invoice as a file that is called by its number. */
export const ublFile = async (
	{ helpers }: IExecuteFunctions,
	bytes: Buffer,
	number: string,
): Promise<IBinaryData> =>
	await helpers.prepareBinaryData(
		bytes,
		`${number.replace(/[^\w.-]/g, '_')}.xml`,
		'application/xml',
	);
