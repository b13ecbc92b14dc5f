/** Where a sales order stands: its document status (documentstatus, procesStatus) on one scale with the level below. */
const STATUS_RANK: ReadonlyMap<string, number> = new Map([
	['Order', 10],
	['Offerte', 20],
	['Bevestiging', 30],
	['Werkbon', 40],
	['Pakbon', 50],
	['Afhaalbon', 50],
	['Contantbon', 60],
	['Factuur', 60],
]);

/** From where an administration counts stock (verkooporderVoorraadVanafNiveau of companyInfo). */
const LEVEL_RANK: ReadonlyMap<string, number> = new Map([
	['Alle', 10],
	['Offerte', 20],
	['BackOrder', 25],
	['Bevestiging', 30],
	['Werkbon', 40],
	['PakbonEnAfhaalbon', 50],
	['FactuurEnContantbon', 60],
]);

export const DOCUMENT_STATUSES: readonly string[] = [...STATUS_RANK.keys()];

/** Rank of a document status (procesStatus), null for one this version does not know. */
export const statusRank = (procesStatus: string): number | null =>
	STATUS_RANK.get(procesStatus) ?? null;

/** Rank of a stock level (verkooporderVoorraadVanafNiveau), null for one this version does not know. */
const documentLevelRank = (level: string): number | null => LEVEL_RANK.get(level) ?? null;

/** Whether free stock holds a sales order already, and why. */
export interface CountedStatus {
	counted: boolean;
	/** Empty unless SnelStart sent a status or level this version does not know; then it names which. */
	unknown: string;
}

/**
 * Whether SnelStart has lowered free stock (vrije voorraad) for a sales order: always once invoiced, otherwise
 * when its document status has reached the level of the administration. A status or level that is not known
 * counts as not reached: the order is then subtracted once too often, which never sells what is not there.
 */
export function countedStatus(
	procesStatus: string,
	invoiced: boolean,
	level: string,
): CountedStatus {
	if (invoiced) return { counted: true, unknown: '' };
	const reached = statusRank(procesStatus);
	const needed = documentLevelRank(level);
	const unknown = [
		...(reached === null ? [`document status '${procesStatus}' (procesStatus)`] : []),
		...(needed === null ? [`stock level '${level}' (verkooporderVoorraadVanafNiveau)`] : []),
	].join(' and ');
	if (reached === null || needed === null) return { counted: false, unknown };
	return { counted: reached >= needed, unknown };
}

/** Short form of `countedStatus` for those who have nothing to say about unknown words. */
export const isCounted = (procesStatus: string, invoiced: boolean, level: string): boolean =>
	countedStatus(procesStatus, invoiced, level).counted;
