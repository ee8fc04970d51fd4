import { z } from 'zod';
import { text } from '../../../platform/i18n/text.ts';
import { BASES, CHANNELS, ID_PATTERN, PARTIES } from '../../../platform/vocabulary.ts';

/**
 * The decision tree: questions form a strict tree (each has one parent), outcomes are shared, so the
 * address of a node is the whole state. Routing is data, never code; where a rule does not fit,
 * split the question.
 */

const id = z
  .string()
  .regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens')
  // An object puts keys that look like numbers first, and options would lose their order.
  .regex(/^[a-z]/, 'an id starts with a letter');

const optionSchema = z.strictObject({
  label: text,
  hint: text.optional(),
  /** Id of a question or of an outcome; the two share one namespace. */
  to: id,
  /** Texts of errors, as the screen shows them, that mean this answer; … stands for what varies. */
  errors: z.array(z.string().trim().min(4)).min(1).optional(),
});

const questionSchema = z.strictObject({
  /** The question itself: heading, page title and row of the trail. */
  ask: text,
  /** Where to look to answer it. */
  tell: text.optional(),
  /** Sources of what `tell` and the options say. */
  cite: z.array(id).optional(),
  options: z.record(id, optionSchema),
});

/** How the party is reached. Each kind names what the card can offer. */
const channelSchema = z.discriminatedUnion('kind', [
  /** The publisher's contact, found by the contact search with this channel first. */
  z.strictObject({ kind: z.literal('contact'), contact: z.enum(CHANNELS) }),
  /** A desk of the operator's, from site.yaml. */
  z.strictObject({ kind: z.literal('desk'), desk: z.enum(['support', 'billing', 'provider']) }),
  /** A place in a Microsoft portal: click path in words, and its address where one is stable. */
  z.strictObject({
    kind: z.literal('portal'),
    where: text,
    url: z.url({ protocol: /^https$/ }).optional(),
  }),
  /** Somebody inside the customer's organization. */
  z.strictObject({ kind: z.literal('customer'), where: text }),
]);

/** A window that runs from a fact: until when the outcome can be carried out. */
const clockSchema = z.strictObject({
  /** Id of the fact, a date or a moment, that it runs from. */
  from: id,
  /** Its length, as ISO 8601 writes it: hours or days; P0D where it ends with the fact itself. */
  within: z.string().regex(/^(PT\d{1,4}H|P\d{1,3}D)$/, 'write hours as PT72H and days as P30D'),
  /** Outcome that applies once the window has closed. */
  after: id,
  cite: z.array(id).min(1),
});

const outcomeSchema = z.strictObject({
  party: z.enum(PARTIES),
  /** One party, one verb. */
  headline: text,
  summary: text,
  /**
   * What is asked, in words for whoever must act: the case text opens with it. Written by hand, since
   * headline and steps tell the agent what to do.
   */
  request: text,
  channel: channelSchema,
  /** The role needed for the step, in Partner Center, Entra or Azure. */
  role: text.optional(),
  deadline: text.optional(),
  clock: clockSchema.optional(),
  /** What an indirect reseller does instead, where the provider must act. */
  reseller: text.optional(),
  /** Ids of the duties that the outcome carries out. */
  duties: z.array(id).min(1).optional(),
  /** Ids of facts to have ready. */
  have: z.array(id).min(1),
  steps: z.array(text).min(1),
  because: z.strictObject({
    text,
    cite: z.array(id).optional(),
    basis: z.enum(BASES),
  }),
  avoid: text.optional(),
  /** Outcome to go on with when the party says that it is not theirs. */
  ifRefused: id.optional(),
  /** Outcome to go on with when nobody answers. */
  ifSilent: id.optional(),
  /** True where nobody is left to ask once the party refuses. */
  final: z.literal(true).optional(),
  /** True for an outcome that tells how to find out: it leads back to the question. */
  returns: z.literal(true).optional(),
  /** The day on which an editor last held the outcome against its sources. */
  reviewed: z.iso.date(),
});

/** How a fact is typed: one line, several, a day, or a day and time. */
export const FACT_KINDS = ['line', 'lines', 'date', 'moment'] as const;

const factSchema = z.strictObject({
  label: text,
  where: text.optional(),
  /** `line` unless given. */
  kind: z.enum(FACT_KINDS).optional(),
  /** True for what names a customer or a person: to be left out unless the party needs it. */
  sensitive: z.literal(true).optional(),
});

export const treeSchema = z.strictObject({
  start: id,
  questions: z.record(id, questionSchema),
  outcomes: z.record(id, outcomeSchema),
  facts: z.record(id, factSchema),
});

const leaf = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'a leaf is written question/option');

/** content/tree.lock.json: the routes as they were last locked. */
export const lockSchema = z.strictObject({
  /** Leaf → outcome. */
  leaves: z.record(leaf, id),
  questions: z.array(id),
  outcomes: z.array(id),
});

/** content/tree.retired.yaml: question, outcome or leaf that is gone → what stands in for it. */
export const retiredSchema = z.record(id.or(leaf), id.or(leaf));

/** A leaf that leads elsewhere since, or is gone. The lock forgets `from`, so it is written here. */
const leafChangeSchema = z
  .strictObject({
    leaf,
    /** The outcome that it led to before. */
    from: id,
    /** The outcome that it has led to since. */
    to: id.optional(),
    /** The words of an answer that is gone, which the tree has forgotten. */
    was: text.optional(),
  })
  .refine(
    ({ to, was }) => (to === undefined) !== (was === undefined),
    'a leaf has either to, where it leads since, or was, its words, when it is gone',
  );

/** content/tree.changes.yaml: what changed for readers. */
export const changesSchema = z.strictObject({
  /** The day on which the routes were first locked: no change before it is known. */
  since: z.iso.date(),
  /** Newest first; nothing is written below the key as long as nothing has changed. */
  changes: z
    .array(z.strictObject({ on: z.iso.date(), text, leaves: z.array(leafChangeSchema).min(1) }))
    .nullable()
    .transform((changes) => changes ?? []),
});

export type Lock = z.infer<typeof lockSchema>;
export type Retired = z.infer<typeof retiredSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type Change = Changes['changes'][number];
export type LeafChange = Change['leaves'][number];
export type Tree = z.infer<typeof treeSchema>;
export type Question = Tree['questions'][string];
export type Option = Question['options'][string];
export type Outcome = Tree['outcomes'][string];
export type FactKind = (typeof FACT_KINDS)[number];
