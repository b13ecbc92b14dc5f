/** Where sales orders (verkooporders) stand. */
export const SALES_ORDERS = '/verkooporders';

/** Sales orders looked up with one filter. */
export const SALES_ORDERS_AT_ONCE = 70;

export const salesOrderPath = (id: string): string => `${SALES_ORDERS}/${id}`;
