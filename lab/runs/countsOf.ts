/** How many faults there are of each of these figures. */
export const countsOf = <Figure extends string>(
	faults: ReadonlyArray<{ figure: Figure }>,
	...figures: readonly Figure[]
): Record<Figure, number> =>
	Object.fromEntries(
		figures.map((name) => [name, faults.filter(({ figure }) => figure === name).length]),
	) as Record<Figure, number>;
