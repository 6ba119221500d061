import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { mutationsOf } from './mutations-of.ts';
import type { Spot } from './spot.ts';

/** Nodes that contain no running code: types, imports, interfaces, type aliases. */
function isNoCode(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** Places where the grammar requires a literal or an assignment target, so no expression can stand there. */
function isFixed(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return true;
  return ts.isArrayLiteralExpression(node) && ts.isForOfStatement(parent) && parent.initializer === node;
}

/** Every small change that can be made in the git-tracked TypeScript files of a folder. */
export function findSpots(folder: string): Spot[] {
  const files = execFileSync('git', ['ls-files', folder], { encoding: 'utf8' }).split('\n');
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).flatMap(spotsOfFile);
}

function spotsOfFile(file: string): Spot[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const spots: Spot[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoCode(node)) return;
    if (node !== source && !isFixed(node)) {
      for (const mutated of mutationsOf(node)) {
        const start = node.getStart();
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        spots.push({ file, line, start, end: node.end, original: node.getText(), mutated });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return spots;
}
