import type { ThemeName } from '../deck/model.ts';
import { chamber } from './chamber.ts';
import { council } from './council.ts';
import { ministry } from './ministry.ts';
import type { Theme } from './theme.ts';

/** Every look a deck may have. */
export const themes: Readonly<Record<ThemeName, Theme>> = { ministry, council, chamber };
