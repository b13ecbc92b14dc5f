/** What a row of a list is told apart by: its id, or all it says where the list gives none. */
export const rowKey = (row: object): string =>
	'id' in row && typeof row.id === 'string' ? row.id : JSON.stringify(row);
