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
 * Constants that change how long a computation takes and nothing of its result: `npm run bench` judges them. Room that is
 * larger, cells that are larger and pieces that are larger are only slower, or faster.
 */
const PACE: ReadonlySet<string> = new Set([
  'src/domain/places/cardRuns.ts RUN',
  'src/domain/places/import/decodeBytes.ts PIECE_BYTES',
  'src/domain/places/line.ts FAN',
  'src/domain/places/nearness.ts ROOM',
  'src/domain/places/nearness.ts ROOM_PART',
  'src/domain/territory/arrangement/edges.ts LEAST_CELL',
  'src/domain/territory/arrangement/edges.ts MAX_LINES',
  'src/domain/territory/coverage/engine.ts MAX_STAMP',
  'src/domain/territory/coverage/grid.ts CELL',
  'src/domain/territory/coverage/integral.ts MAX_SERIES',
  'src/domain/territory/coverage/slabs.ts MAX_SLABS',
]);

/**
 * Every mutation of a TypeScript text, that of a component when its file says so: comparisons, arithmetic, logic, bounds, constants, conditions, defaults, calls
 * left out, results that are null or empty. Types and words are left alone, and what pictures judge: the looks of the map,
 * what of them follows the zoom, the corners of silhouettes, where something is put on a small picture. So is what changes
 * no result by its very form: the greater of two equals, memory longer than what is put there, a constant of pace.
 */
export function mutationsOf(text: string, file = 'mutated.ts'): readonly Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node) => {
    if (isLeftAlone(node, file)) return;
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

function isLeftAlone(node: ts.Node, file: string): boolean {
  if (ts.isVariableDeclaration(node)) return PACE.has(`${file} ${node.name.getText()}`);
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
  if (ts.isNumericLiteral(node)) return isNeverRead(node) ? [] : [[node, ...otherNumbersOf(node)]];
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
  const all = OPERATORS[operatorToken.getText()] ?? [];
  const other = isChoiceOfEquals(left, right, parent) ? all.slice(1) : all;
  const isMixed = ts.isBinaryExpression(parent) || ts.isBinaryExpression(left);
  const isLogic = operatorToken.getText() === '&&' || operatorToken.getText() === '||';
  if (!(isMixed && isLogic)) return [[operatorToken, ...other]];
  return [[right.parent, ...other.map((sign) => `((${left.getText()}) ${sign} (${right.getText()}))`)]];
}

/** « a < b ? a : b », « if (a < b) a = b »: with « <= » the choice is another only between equals, and is the same then. */
function isChoiceOfEquals(left: ts.Expression, right: ts.Expression, parent: ts.Node): boolean {
  const isPair = (one: ts.Expression, other: ts.Expression) =>
    [one.getText(), other.getText()].sort().join() === [left.getText(), right.getText()].sort().join();
  if (ts.isConditionalExpression(parent)) return isPair(parent.whenTrue, parent.whenFalse);
  if (!ts.isIfStatement(parent) || parent.elseStatement) return false;
  const { thenStatement } = parent;
  return (
    ts.isExpressionStatement(thenStatement) &&
    ts.isBinaryExpression(thenStatement.expression) &&
    thenStatement.expression.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    isPair(thenStatement.expression.left, thenStatement.expression.right)
  );
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

/** Memory longer than what is put there is as good: there numbers are only made smaller. */
function otherNumbersOf(literal: ts.NumericLiteral): readonly string[] {
  const number = Number(literal.text);
  const inSum = ts.isBinaryExpression(literal.parent) ? literal.parent : literal;
  const isLength = ts.isNewExpression(inSum.parent) && /Array$/.test(inSum.parent.expression.getText());
  return otherNumbers(number).filter((other) => !isLength || Number(other) < number);
}

function otherNumbers(number: number): readonly string[] {
  if (!Number.isInteger(number) || number >= LARGE) return [String(number * 2)];
  return number === 0 ? ['1'] : [String(number + 1), String(number - 1)];
}

/** Results that are there for nothing; those that are what is written already are left out. */
function otherResults(result: ts.Expression): readonly string[] {
  return ['null', '[]'].filter((nothing) => nothing !== result.getText());
}
