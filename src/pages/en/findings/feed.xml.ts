import { theFeed } from '../../../site/theFeed.ts';

export const GET = (): Response => new Response(theFeed('en'));
