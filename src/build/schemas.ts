/**
 * Writes what authors may write as JSON schemas, for completion and help in their editors. They lie in the course
 * folder's `.schemas/` and are not committed: each build and each preview writes them, so they cannot go stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { activitySchema } from '../activities/kinds.ts';
import { wordsSchema } from '../course/own-words.ts';
import {
  courseSchema,
  figureSchema,
  glossarySchema,
  issuersSchema,
  lawSchema,
  movesSchema,
  referencesSchema,
  renamesSchema,
  roomSchema,
} from '../course/schema.ts';
import { lookSchema } from '../look/schema.ts';
import { overSchema } from '../over/schema.ts';
import { courseFolder } from './check.ts';

const schemas = {
  course: courseSchema,
  activity: activitySchema,
  figure: figureSchema,
  glossary: glossarySchema,
  references: referencesSchema,
  renames: renamesSchema,
  issuers: issuersSchema,
  law: lawSchema,
  moves: movesSchema,
  room: roomSchema,
  words: wordsSchema,
  look: lookSchema,
  over: overSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** File names and their text: `activity.json` → a JSON schema of all kinds. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // As written, before defaults are filled in: a field with a default may be left out. Draft 7 is what editors read best.
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes the schemas that changed into FOLDER's `.schemas/`. */
function writeSchemas(folder: string): void {
  const into = join(folder, '.schemas');
  mkdirSync(into, { recursive: true });
  for (const [name, text] of jsonSchemas()) {
    if (textOf(join(into, name)) !== text) writeFileSync(join(into, name), text);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not written yet: then it is written now.
    return undefined;
  }
}

/** For `integrations` in astro.config.mjs. */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'dev' && command !== 'build') return;
        try {
          writeSchemas(courseFolder(fileURLToPath(config.root)));
          const { OVER_FOLDER: own } = process.env;
          if (own) writeSchemas(own);
        } catch (cause) {
          // A course folder that may only be read can still be built.
          logger.warn(`The editor’s schemas could not be written: ${(cause as Error).message}`);
        }
      },
    },
  };
}
