import ts from 'typescript';

/** A small change of one file, as somebody's slip of the hand would make it. */
export interface Mutation {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

type Change = readonly [node: ts.Node, ...replacements: readonly string[]];

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '&': ['|'],
  '|': ['&'],
  '^': ['|'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '++': ['--'],
  '--': ['++'],
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  some: 'every',
  every: 'some',
};
/** Methods whose result is of the kind of what they are called on. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
  'toLowerCase',
  'normalize',
]);
/** What a style of the map says of looks, whole or one by one: pictures judge it, not unit tests. */
const LOOKS = /^(?:paint|layout|widths|dash|'(?:background|circle|fill|icon|line|symbol|text)-[a-z-]+')$/;
/** Expressions of a style that follow the zoom. */
const CURVE = /^\['(?:interpolate|step)',/;
/** What is put on a picture of a few pixels, and where. */
const PICTURE = /^sheet\.\w+$/;
/** A call with so many numbers gives the corners of a silhouette. */
const SILHOUETTE = 6;
/** One more or one less of so many milliseconds, letters or metres is no slip that anybody could notice: they are doubled. */
const LARGE = 100;

/**
 * Every mutation of a TypeScript text, that of a component when its file says so: comparisons, arithmetic, logic, bounds, constants, conditions, defaults, calls
 * left out, results that are null or empty. Types and words are left alone, and what pictures judge: the looks of the map,
 * what of them follows the zoom, the corners of silhouettes, where something is put on a small picture.
 */
export function mutationsOf(text: string, file = 'mutated.ts'): readonly Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node) => {
    if (isLeftAlone(node)) return;
    for (const [at, ...replacements] of changesOf(node)) {
      const start = at.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      for (const replacement of replacements) found.push({ line, start, end: at.end, replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text with a mutation in it. */
export function mutate(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function isLeftAlone(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return LOOKS.test(node.name.getText());
  if (ts.isArrayLiteralExpression(node)) return CURVE.test(node.getText());
  if (ts.isCallExpression(node))
    return (
      PICTURE.test(node.expression.getText()) ||
      node.arguments.filter(ts.isNumericLiteral).length >= SILHOUETTE
    );
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node);
}

function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) return changesOfBinary(node);
  if (ts.isPrefixUnaryExpression(node)) return changesOfPrefix(node);
  if (ts.isPostfixUnaryExpression(node)) {
    const step = node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++';
    return [[node, `${node.operand.getText()}${step}`]];
  }
  if (ts.isNumericLiteral(node)) return isNeverRead(node) ? [] : [[node, ...otherNumbers(Number(node.text))]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isCallExpression(node)) return changesOfCall(node);
  return changesOfStatement(node);
}

/** A default for a number read by its position in a list: the compiler asks for it, and the position is there. */
function isNeverRead({ parent }: ts.NumericLiteral): boolean {
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    ts.isElementAccessExpression(parent.left)
  );
}

function changesOfBinary({ operatorToken, left, right, parent }: ts.BinaryExpression): readonly Change[] {
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [[right.parent, `(${right.getText()})`]];
  const other = OPERATORS[operatorToken.getText()] ?? [];
  const isMixed = ts.isBinaryExpression(parent) || ts.isBinaryExpression(left);
  const isLogic = operatorToken.getText() === '&&' || operatorToken.getText() === '||';
  if (!(isMixed && isLogic)) return [[operatorToken, ...other]];
  return [[right.parent, ...other.map((sign) => `((${left.getText()}) ${sign} (${right.getText()}))`)]];
}

function changesOfPrefix(node: ts.PrefixUnaryExpression): readonly Change[] {
  const { operator, operand } = node;
  if (operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken)
    return [[node, `(${operand.getText()})`]];
  const step = OPERATORS[ts.tokenToString(operator) ?? ''] ?? [];
  return [[node, ...step.map((sign) => `${sign}${operand.getText()}`)]];
}

function changesOfCall(node: ts.CallExpression): readonly Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = OTHER_NAMES[name.text];
  if (other) return [[name, other]];
  return LEFT_OUT.has(name.text) ? [[node, expression.getText()]] : [];
}

function changesOfStatement(node: ts.Node): readonly Change[] {
  if (ts.isIfStatement(node)) {
    const negated: Change = [node.expression, `!(${node.expression.getText()})`];
    return node.elseStatement ? [negated] : [negated, [node, '{}']];
  }
  if (ts.isConditionalExpression(node)) return [[node.condition, `!(${node.condition.getText()})`]];
  if (ts.isExpressionStatement(node)) return [[node, '{}']];
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return [[node, '{}']];
  if (ts.isReturnStatement(node) && node.expression)
    return [[node.expression, ...otherResults(node.expression)]];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [[node.body, ...otherResults(node.body)]];
  return [];
}

function otherNumbers(number: number): readonly string[] {
  if (!Number.isInteger(number) || number >= LARGE) return [String(number * 2)];
  return number === 0 ? ['1'] : [String(number + 1), String(number - 1)];
}

/** Results that are there for nothing; those that are what is written already are left out. */
function otherResults(result: ts.Expression): readonly string[] {
  return ['null', '[]'].filter((nothing) => nothing !== result.getText());
}
