import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '#minewatch/config';

const sources = ['apps', 'libs', 'db', 'test'].flatMap(listSources).map(parse);

function listSources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'));
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    readFileSync(join(projectRoot, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
}

/** Where nodes of a kind stand, as "file:line". */
function findAll(isWanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (isWanted(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${source.fileName}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isExported(node: ts.ClassDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

describe('the sources', () => {
  it('open every exported class with a sentence', () => {
    const classes = (node: ts.Node): node is ts.ClassDeclaration =>
      ts.isClassDeclaration(node) && isExported(node);
    expect(findAll(classes).length).toBeGreaterThan(100);
    expect(findAll((node) => classes(node) && ts.getJSDocCommentsAndTags(node).length === 0)).toEqual([]);
  });

  it('know every type: there is no any', () => {
    expect(findAll((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('export by name', () => {
    // Settings of tools must, and a declaration describes what others export.
    const isOurs = (node: ts.Node) => !/\.(config|d)\.ts$/.test(node.getSourceFile().fileName);
    expect(findAll((node) => ts.isExportAssignment(node) && isOurs(node))).toEqual([]);
  });
});
