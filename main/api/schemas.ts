import { z } from 'zod';
import { type DeckEdit, deeds } from '../../slides/deck/edits.ts';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import { layouts, themeNames } from '../../slides/deck/model.ts';
import type { Correction } from '../../slides/paper/corrections.ts';

// Before any schema is made: zod would otherwise try whether it may compile code, which a strict CSP reports.
z.config({ jitless: true });

/** A text with a limit; `what` begins the sentence for the person whose text is longer. */
export const atMost = (most: number, what: string) =>
  z.string().max(most, `${what} may have ${most.toLocaleString('en')} characters, and this has more. Shorten it`);

export const id = z.string().min(1).max(100);
export const revision = z.int().nonnegative();
export const body = atMost(200_000, 'A slide');
export const noteText = atMost(200_000, 'The notes of a slide');
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
  footer: atMost(200, 'The footer').nullable(),
  logo: z
    .string()
    .regex(/^data:image\/(png|jpeg);base64,[a-z0-9+/=]+$/i)
    .max(2_000_000, 'The logo is larger than a deck can hold. Choose a smaller picture')
    .nullable(),
});

export const deckFields = z.object({
  title: atMost(2_000, 'The title').min(1),
  authors: z.array(z.string()).readonly(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  marking: atMost(200, 'The marking').nullable(),
  plannedMinutes: z.number().positive().max(600),
  briefingFor: atMost(300, 'Whom the briefing is for').nullable(),
  presentedBy: atMost(300, 'Who presents it').nullable(),
  date: atMost(100, 'The date').nullable(),
  style,
});

export const deck = deckFields.extend({
  slides: z
    .array(slide)
    .min(1)
    .max(
      mostSlides,
      `The paper is too long for one deck: it would have more than ${mostSlides.toLocaleString('en')} slides. Save a part of it as a file of its own and make a deck of that`,
    )
    .readonly(),
});

const at = sourceSpan;
/** What a person corrects in what was read of a paper. */
export const corrections = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('language'), language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/) }),
      z.strictObject({ kind: z.literal('title'), text: atMost(2_000, 'The title') }),
      z.strictObject({ kind: z.literal('authors'), names: z.array(atMost(300, 'A name').min(1)).max(200).readonly() }),
      z.strictObject({ kind: z.literal('add'), spans: z.array(sourceSpan).min(1).max(2_000).readonly() }),
      z.strictObject({ kind: z.literal('remove'), at }),
      z.strictObject({ kind: z.literal('split'), at, before: sourceSpan }),
      z.strictObject({ kind: z.literal('merge'), at, next: sourceSpan }),
      z.strictObject({ kind: z.literal('move'), at, before: sourceSpan.nullable() }),
      z.strictObject({ kind: z.literal('headline'), at, text: atMost(1_000, 'A headline').nullable() }),
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
