import ts from 'typescript';

const swapped: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
};

const methods: Partial<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  min: 'max',
  max: 'min',
};

/**
 * Narrows the first range of a character class, or requires one more repetition: `[3-9]` → `[3-8]`, `{8}` →
 * `{9}`.
 */
function narrower(pattern: string): string[] {
  const made = [
    pattern.replace(
      /\[([^\]]*)(\d)-([1-9])/,
      (_, before: string, from: string, to: string) => `[${before}${from}-${String(Number(to) - 1)}`,
    ),
    pattern.replace(/\{(\d+)/, (_, count: string) => `{${String(Number(count) + 1)}`),
  ];
  return made.filter((text) => text !== pattern && Number.isInteger(text.length));
}

function ofBinary(node: ts.BinaryExpression): string[] {
  const [left, right] = [node.left.getText(), node.right.getText()];
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [left];
  return (swapped[node.operatorToken.kind] ?? []).map((operator) => `${left} ${operator} ${right}`);
}

function ofCall(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  if (node.expression.questionDotToken) return [];
  if (name.text === 'filter') return [expression.getText()];
  const other = methods[name.text];
  const args = node.arguments.map((argument) => argument.getText()).join(', ');
  return other === undefined ? [] : [`${expression.getText()}.${other}(${args})`];
}

const isCondition = (node: ts.Node) => ts.isIfStatement(node.parent) && node.parent.expression === node;

/** Whether the node is a call whose result is not used. Such a call can be removed. */
const isStatement = (node: ts.Node) =>
  ts.isExpressionStatement(node.parent) && (ts.isCallExpression(node) || ts.isAwaitExpression(node));

/**
 * What an expression could be replaced with, as source text: small mistakes that programmers make. Empty if
 * none is known.
 */
export function mutationsOf(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isConditionalExpression(node)) {
    return [`!(${node.condition.getText()}) ? ${node.whenTrue.getText()} : ${node.whenFalse.getText()}`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [node.operand.getText()];
  }
  if (isStatement(node)) return ['undefined'];
  if (ts.isCallExpression(node) && !isCondition(node)) return ofCall(node);
  if (ts.isNumericLiteral(node))
    return [`${node.text.includes('.') ? node.text : `${node.text} + 1`}`].filter(
      (text) => text !== node.text,
    );
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (isCondition(node) && !ts.isBinaryExpression(node)) return [`!(${node.getText()})`, ...ofCall(node)];
  if (ts.isRegularExpressionLiteral(node)) return narrower(node.text);
  if (
    ts.isArrayLiteralExpression(node) &&
    node.elements.length > 1 &&
    !node.elements.some(ts.isSpreadElement)
  ) {
    return [
      `[${node.elements
        .slice(0, -1)
        .map((element) => element.getText())
        .join(', ')}]`,
    ];
  }
  return [];
}
