/** Orders by falling id, no more than so many. */
export const newestFirst = <Order extends { orderId: string }>(
	orders: readonly Order[],
	most: number,
): Order[] => [...orders].sort((a, b) => Number(b.orderId) - Number(a.orderId)).slice(0, most);
