import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import type { Node } from './dcat.ts';

/** A JSON-LD document as Turtle, under the prefixes of its context. */
export async function writeTurtle(document: Node): Promise<string> {
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  const writer = new Writer({ prefixes: document['@context'] as Record<string, string> });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(String(quads)));
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}
