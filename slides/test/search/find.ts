import { contextOf, type Run } from '../../search/context.ts';
import { parseQuery } from '../../search/query.ts';

/** What a query marks in a text. */
export const found = (query: string, text: string): string[] =>
  contextOf(text, parseQuery(query)).flatMap((run: Run) => (run.marked ? [run.text] : []));
