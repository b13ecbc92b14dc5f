/**
 * The way into the worlds: each makes, from a seed, what both simulators begin with, and keeps what only its maker knows.
 * Put one on stage with lab/engine. README.md beside this file tells what each is for. What is exported here stays as it
 * is; the other files of these folders may change.
 */
export type { Seeds } from '../simulators/seeds';
export {
	largeWorld,
	changeStock,
	differences,
	LONG_AGO,
	type LargeWorld,
} from './large/largeWorld';
export { lang } from './lang';
export type { Choices } from './orders/choices';
export { PLAIN_CHOICES } from './orders/plainChoices';
export type { Counter } from './orders/counter';
export { ordersWorld, type OrdersOptions, type OrdersWorld } from './orders/ordersWorld';
export { EXPRESSIONS } from './orders/expressions';
export type { MappingRow } from './orders/mappingRow';
export * from './orders/named';
export type { OrderStory } from './orders/orderStory';
export { rowsOf } from './orders/rowsOf';
export { SHOPS } from './orders/shop';
export { NO_TABLES, type HandField, type ProductRow } from './orders/tables';
export { Random } from './random';
export { realExport, type RealExport, type RealOptions } from './real/realExport';
export { recordedRows } from './real/recordedRows';
export { Agenda } from './stock/agenda';
export { SHOP_SETUPS, type Conditions } from './stock/conditions';
export { Ledger } from './stock/ledger';
export type { Shelf, Sku } from './stock/shelf';
export { OldCodes } from './stock/oldCodes';
export { Shoppers } from './stock/shoppers';
export { shopsOf, type ShopOnStage, type ShopSetup } from './stock/shops';
export type { SimulatedClock } from './stock/simulatedClock';
export { Staff } from './stock/staff';
export { stockWorld, type StockOptions, type StockWorld } from './stock/stockWorld';
export { stockRow } from './stockRow';
export { dueOrders } from './webshop/dueOrders';
export { Newcomers } from './webshop/newcomers';
export {
	webshopWorld,
	type ExpectedOrder,
	type WebshopOptions,
	type WebshopWorld,
} from './webshop/webshopWorld';
