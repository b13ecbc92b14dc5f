import type { WebshopWorld, ExpectedOrder } from './webshopWorld';

/** Orders that must end in the books. */
export const dueOrders = ({ orders }: WebshopWorld): ExpectedOrder[] =>
	orders.filter(({ expectation }) => expectation === 'create' || expectation === 'exists');
