import type { z } from 'zod'
import { badRequest } from './refusals.ts'

/** Parses what came in; a request without a body counts as an empty one. Throws a 400. */
export function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {})
  if (!parsed.success) throw badRequest()
  return parsed.data
}
