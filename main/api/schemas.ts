import { z } from 'zod';
import { type DeckEdit, deeds } from '../../slides/deck/edits.ts';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import { layouts, themeNames } from '../../slides/deck/model.ts';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Limited } from '../../slides/words/refusals.ts';

// Before any schema is made: zod would otherwise try whether it may compile code, which a strict CSP reports.
z.config({ jitless: true });

/** A text with a limit; `dispatch.ts` says to the person whose text is longer what it is. */
export const atMost = (most: number, what: Limited) => z.string().max(most, what);

/** Likewise of a picture, and of what would be made of a paper. */
export const logoTooLarge = 'logo-too-large';
export const paperTooLong = 'paper-too-long';

export const id = z.string().min(1).max(100);
export const revision = z.int().nonnegative();
export const body = atMost(200_000, 'slide');
export const noteText = atMost(200_000, 'notes');
export const mostSlides = 5_000;

const sourceSpan = z.object({ blockId: id, quote: z.string().min(1), prefix: z.string(), suffix: z.string() });

const slide = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,100}$/),
  layout: z.enum(layouts),
  body,
  section: z.string().nullable(),
  number: z.string().nullable(),
  source: z.string().nullable(),
  recommendationId: z.string().nullable(),
  hidden: z.boolean(),
  backup: z.boolean(),
  plannedSeconds: z.number().nonnegative(),
  citations: z.array(z.object({ line: z.string(), span: sourceSpan })).readonly(),
});

const style = z.object({
  theme: z.enum(themeNames),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  footer: atMost(200, 'footer').nullable(),
  logo: z
    .string()
    .regex(/^data:image\/(png|jpeg);base64,[a-z0-9+/=]+$/i)
    .max(2_000_000, logoTooLarge)
    .nullable(),
});

export const deckFields = z.object({
  title: atMost(2_000, 'title').min(1),
  authors: z.array(z.string()).readonly(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  marking: atMost(200, 'marking').nullable(),
  plannedMinutes: z.number().positive().max(600),
  briefingFor: atMost(300, 'briefing-for').nullable(),
  presentedBy: atMost(300, 'presented-by').nullable(),
  date: atMost(100, 'date').nullable(),
  style,
});

export const deck = deckFields.extend({
  slides: z.array(slide).min(1).max(mostSlides, paperTooLong).readonly(),
});

const at = sourceSpan;
/** What a person corrects in what was read of a paper. */
export const corrections = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('language'), language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/) }),
      z.strictObject({ kind: z.literal('title'), text: atMost(2_000, 'title') }),
      z.strictObject({ kind: z.literal('authors'), names: z.array(atMost(300, 'author').min(1)).max(200).readonly() }),
      z.strictObject({ kind: z.literal('add'), spans: z.array(sourceSpan).min(1).max(2_000).readonly() }),
      z.strictObject({ kind: z.literal('remove'), at }),
      z.strictObject({ kind: z.literal('split'), at, before: sourceSpan }),
      z.strictObject({ kind: z.literal('merge'), at, next: sourceSpan }),
      z.strictObject({ kind: z.literal('move'), at, before: sourceSpan.nullable() }),
      z.strictObject({ kind: z.literal('headline'), at, text: atMost(1_000, 'headline').nullable() }),
      z.strictObject({ kind: z.literal('ask'), at, ask: sourceSpan.nullable() }),
    ]),
  )
  .max(5_000);

const ownNotes = z.object({ say: noteText, ifAsked: noteText });
export const notes = z.record(z.string(), ownNotes);

/** A schema of some of the fields: none of them may be there without a value. */
const some = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(
    Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, z.exactOptional(field)])) as {
      [K in keyof S]: z.ZodExactOptional<S[K]>;
    },
  );

const singleEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slide'), slideId: id, to: some(slide.omit({ id: true }).shape) }),
  z.strictObject({ kind: z.literal('notes'), slideId: id, to: ownNotes }),
  z.strictObject({ kind: z.literal('deck'), to: some(deckFields.shape) }),
  z.strictObject({
    kind: z.literal('insert'),
    slides: z
      .array(z.strictObject({ at: z.int().nonnegative(), slide, notes: ownNotes }))
      .min(1)
      .max(mostSlides),
  }),
  z.strictObject({ kind: z.literal('remove'), slideIds: z.array(id).min(1).max(mostSlides) }),
  z.strictObject({ kind: z.literal('order'), slideIds: z.array(id).min(1).max(mostSlides) }),
]);
/** All that a window may do; what else there is (a version restored) has a request of its own. */
export const edit = z.union([
  singleEdit,
  z.strictObject({
    kind: z.literal('all'),
    deed: z.enum(deeds).optional(),
    edits: z
      .array(singleEdit)
      .min(1)
      .max(2 * mostSlides),
  }),
]);

type Assert<T extends true> = T;
type Same<A, B> = A extends B ? (B extends A ? true : false) : false;
/** The schema and the model are written apart (`slides/` may not import zod); this line fails to compile if they part. */
export type SchemaIsTheModel = Assert<Same<{ deck: z.infer<typeof deck>; notes: z.infer<typeof notes> }, ComposedDeck>>;
/** The same of corrections. */
export type SchemaIsACorrection = Assert<Same<z.infer<typeof corrections>, Correction[]>>;
/** The same of edits: what a window sends is an edit. */
export type SchemaIsAnEdit = Assert<z.infer<typeof edit> extends DeckEdit ? true : false>;
