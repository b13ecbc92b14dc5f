import type { Article } from '../../books/books';
import { unitsOfPrice } from '../../money/priceOf';
import { customerCard } from '../../customer/card';
import { orderIdentityOf } from '../../customer/orderIdentity';
import { indexBooks, type IndexedBooks } from '../../books/indexedBooks';
import { freshPlan } from '../../order/plan/freshPlan';
import type { PlanSettings } from '../../settings/planSettings';
import type { ArchivedOrder } from '../../stream/archivedOrder';
import type { OrderChange } from '../../stream/orderChange';
import type { PlannedArticle } from '../../stream/plannedArticle';
import { worded } from '../../words/wording';
import type { FollowCase } from '../followCase';
import { undoneRecord } from './undone';

/**
 * The card and the articles that an import may have made together with a sales order that goes, each as it would be made
 * of the web order today. Whether they were, and whether anything else uses them, is looked at when they are to go.
 *
 * @param row of the archive, which tells whether the run made the card; null without one
 */
export const madeForIt = (
	one: FollowCase,
	row: ArchivedOrder | null,
	books: IndexedBooks,
	settings: PlanSettings,
): OrderChange[] => [...cardMade(one, row, settings), ...articlesMade(one, books, settings)];

function cardMade(
	{ booked, shop, plan }: FollowCase,
	row: ArchivedOrder | null,
	settings: PlanSettings,
): OrderChange[] {
	const { customerId, changedAt } = booked;
	if (customerId === null || changedAt === undefined) return [];
	if (settings.customerWriting === 'never' || row?.customerCreated === false) return [];
	const email = orderIdentityOf('email', shop.order, plan.books, plan.settings);
	const address = email?.by === 'email' ? email.value : '';
	const card = customerCard(shop.order, address, plan.books, plan.settings).value;
	const there = plan.books.customersById.get(customerId)?.[0];
	if (card === null || (there && there.name !== card.naam)) return [];
	const write = { action: 'takeCardAway', customerId, madeAt: changedAt, card } as const;
	const name = worded(`customer card "${card.naam}"`, `klantkaart "${card.naam}"`);
	return [undoneRecord(booked, shop.order, name, write)];
}

function articlesMade(
	{ booked, shop }: FollowCase,
	books: IndexedBooks,
	settings: PlanSettings,
): OrderChange[] {
	if (settings.unknownArticle !== 'create' || booked.changedAt === undefined) return [];
	const madeAt = booked.changedAt;
	const lines = new Set(booked.lines.map(({ articleId }) => articleId));
	const costs = new Set(settings.costArticles.map(({ articleId }) => articleId));
	const own = books.articles.filter(({ id }) => lines.has(id) && !costs.has(id));
	const without = books.articles.filter((article) => !own.includes(article));
	const planned = freshPlan(shop.order, indexBooks({ ...books, articles: without }), settings);
	return planned.articles.flatMap((article) => {
		const made = own.find((one) => saysAsMade(one, article));
		if (made === undefined) return [];
		const write = { action: 'takeArticleAway', articleId: made.id, madeAt, article } as const;
		const named = `${made.code} "${made.name}"`;
		const name = worded(`article ${named}`, `artikel ${named}`);
		return [undoneRecord(booked, shop.order, name, write)];
	});
}

/** Any other article with that code was there before. */
const saysAsMade = (
	{ code, name, revenueGroupId, inactive, stockControlled, price }: Article,
	{ artikelcode, omschrijving, artikelOmzetgroep, verkoopprijs }: PlannedArticle,
): boolean =>
	code === artikelcode &&
	name === omschrijving &&
	revenueGroupId === artikelOmzetgroep.id &&
	unitsOfPrice(price) === unitsOfPrice(verkoopprijs) &&
	!stockControlled &&
	!inactive;
