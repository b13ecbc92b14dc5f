import type { FieldByHand } from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';

/** Rows of a list of extra fields that name both a field and what is filled in. */
export const readFields = (read: ParameterReader, path: string): FieldByHand[] =>
	read
		.rows(`${path}.row`)
		.map((row) => ({ name: row.chosen('field'), value: row.chosen('text') }))
		.filter(({ name, value }) => name !== '' && value !== '');
