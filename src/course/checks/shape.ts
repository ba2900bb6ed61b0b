/** What a schema says of each field, as the editors' JSON schema has it. Pure. */
import { z } from 'astro/zod';
import type { Path } from './problems.ts';

/** As much of a JSON schema as is looked at here. */
export interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

const shapes = new WeakMap<z.ZodType, Shape>();

/** Made once: that of all activities is long, and many files may be wrong. */
export function shapeOf(schema: z.ZodType): Shape {
  const shape =
    shapes.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
  shapes.set(schema, shape);
  return shape;
}

/** The part of SHAPE that describes what stands at PATH of DATA. */
export function shapeAt(shape: Shape, data: unknown, path: Path): Shape | undefined {
  let here: Shape | undefined = chosen(shape, data);
  let inside: unknown = data;
  for (const key of path) {
    inside = (inside as Record<string | number, unknown> | undefined | null)?.[key];
    const extra: Shape | undefined =
      typeof here?.additionalProperties === 'object' ? here.additionalProperties : undefined;
    const next: Shape | undefined =
      typeof key === 'number' ? here?.items : (here?.properties?.[key] ?? extra ?? telling(here, key));
    if (!next) return undefined;
    here = chosen(next, inside);
  }
  return here;
}

/** Of several shapes told apart by one fixed field (an activity's kind), the one that DATA says it is. */
function chosen(shape: Shape, data: unknown): Shape {
  const fits = (one: Shape) =>
    Object.entries(one.properties ?? {}).some(
      ([key, { const: fixed }]) =>
        fixed !== undefined && fixed === (data as Record<string, unknown> | null)?.[key],
    );
  return several(shape).find(fits) ?? shape;
}

const several = (shape: Shape | undefined) => shape?.oneOf ?? shape?.anyOf ?? [];

/** The field that tells several shapes apart, with all that it can be. */
function telling(shape: Shape | undefined, key: string | number): Shape | undefined {
  const fixed = several(shape).flatMap((one) => one.properties?.[key]?.const ?? []);
  return fixed.length ? { enum: fixed } : undefined;
}
