import type { Evidence } from '../../lab/judges/orders/evidence';

/** A copy of evidence in which lines of a sales order cost something else, each found by what it costs. */
export function repriced(
	good: Evidence,
	paymentReference: string,
	prices: ReadonlyArray<[from: number, to: number]>,
): Evidence {
	const spoilt = structuredClone(good);
	const { regels } = spoilt.after.verkooporders.find(
		({ betalingskenmerk }) => betalingskenmerk === paymentReference,
	)!;
	const lines = prices.map(([from]) => regels.find(({ stuksprijs }) => stuksprijs === from)!);
	lines.forEach((line, place) => (line.stuksprijs = prices[place][1]));
	return spoilt;
}
