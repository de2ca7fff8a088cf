import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseFile, readText, repositoryFiles } from './repository.ts';

/** Every text of the screen, except those of the kiosk, which says « vous » to everybody. */
const TEXTS = /^src\/ui\/texts\/(?!kiosk\/|addressed\.ts).*\.ts$/;
/** What is not said to the person: reminders for the counsellor, questions for a professional, what was read for a centre. */
const TO_OTHERS: ReadonlySet<string> = new Set([
  'src/ui/texts/interview/prompts.ts',
  'src/ui/texts/surveyQuestions.ts',
  'src/ui/texts/centreReport.ts',
]);
/** « vous » and what goes with it; the words that only look like it are taken out first. */
const FORMAL = /(?<!\p{L})(?:vous|votre|vos|vôtres?|faites|dites|êtes|\p{L}{2,}ez)(?!\p{L})/iu;
const LOOKALIKES = /« vous »|(?<!\p{L})(?:rendez-vous|chez|assez)(?!\p{L})/giu;

describe('« vous » and « tu »', () => {
  test('whatever is said to the person is written both ways', () => {
    const found = repositoryFiles()
      .filter((file) => TEXTS.test(file) && !TO_OTHERS.has(file))
      .flatMap((file) => formalLiterals(file, readText(file)).map((text) => `${file}: ${text}`));

    expect(found).toEqual([]);
  });

  test('a formal sentence is found wherever it is not the one for « vous »', () => {
    const source = `
      const a = { title: 'Votre dessin', lead: { vous: 'Prenez', tu: 'Prenez aussi' } };
      const b = { vous: (n: number) => \`vos \${n} rendez-vous\`, tu: (n: number) => \`tes \${n} rendez-vous chez toi\` };
      const c = say('Choisissez');
      const d = { place: 'chez un voisin, le rendez-vous', how: 'On se dit « vous »' };
    `;

    expect(formalLiterals('sample.ts', source)).toEqual(['Votre dessin', 'Prenez aussi', 'Choisissez']);
  });
});

/** Literals that say « vous » without being, at their nearest choice, the ones for « vous ». */
function formalLiterals(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, forVous: boolean) => {
    if (isText(node) && !forVous && FORMAL.test(node.text.replace(LOOKALIKES, '')))
      found.push(node.text.trim());
    const way = ts.isPropertyAssignment(node) ? node.name.getText() : null;
    const inside = way === 'vous' || way === 'tu' ? way === 'vous' : forVous;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(parseFile(file, text), false);
  return found;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
}
