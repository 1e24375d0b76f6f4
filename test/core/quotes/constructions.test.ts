import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/detect.ts';
import { openResources } from '../../../src/core/openResources.ts';

const MARK = /\[(\d*)([qscv]):([^\][]*)\]/gu; // «[1q:рост замедлится]», "[c:said]", «[v:ТАСС]»; not "[sic]"

interface Told { content: string[]; source: string | null; cue: string | null; via: string[] }

/**
 * Reads what is marked: q content (several segments in order), s source, c cue, v via, with the quotation's number in front where there are several.
 * What two share has both numbers: `[12s:Орлов]`.
 */
function readMarked(marked: string): { text: string; told: Told[] } {
  const byNumber = new Map<string, Told>();
  const text = marked.replace(MARK, (_, number: string, kind: string, words: string) => {
    for (const one of number || '1') {
      const told = byNumber.get(one) ?? { content: [], source: null, cue: null, via: [] };
      byNumber.set(one, told);
      if (kind === 'q') told.content.push(words);
      else if (kind === 'v') told.via.push(words);
      else if (kind === 's') told.source = words;
      else told.cue = words;
    }
    return words;
  });
  return { text, told: [...byNumber.values()] };
}

/** What is said, marked, and after an arrow the speakers' names where they matter. */
type Case = readonly [marked: string, ...speakers: string[]];

const DIALOGUE: readonly Case[] = [
  ['— [1q:Опоры подмыло весной], — [1c:сказал] инженер [1s:Орлов]. — [1q:Ездить опасно].'],
  ['— [1q:Мост откроют весной], — [1c:добавил] [1s:он].'],
  ['— [1q:Зачем ждать?] — [1c:спросила] [1s:Анна Орлова].\n\n— [2q:Света нет].\n\n— [3q:Едем], — [3c:ответил] [3s:Пётр Лом].'],
  ['— первый пункт;\n\n— второй пункт;\n\n— третий пункт.'],
  ['— Мост построили в прошлом веке.'],
];

const LONG: readonly Case[] = [
  ['Мэр [1s:Иван Орлов] [1c:рассказал]: «[1q:Мост стоит давно].\n\n«[1q:Опоры подмыло весной].\n\n«[1q:Ездить опасно]», — добавил он.', 'Иван Орлов'],
  ['Мэр [1s:Иван Орлов] [1c:рассказал]: «[1q:Мост стоит давно].\n\n[1q:Опоры подмыло весной].\n\n[1q:Ездить опасно]».', 'Иван Орлов'],
  ['Mayor [1s:John Smith] [1c:said]: "[1q:The bridge is old].\n\n"[1q:Its piers are weak].\n\n"[1q:It must close]."', 'John Smith'],
  ['Mayor [1s:John Smith] [1c:said]: “[1q:The bridge is old].\n\n“[1q:Its piers are weak].”', 'John Smith'],
  ['Мэр [1s:Иван Орлов] [1c:рассказал]: «[1q:Мост стоит давно].\n\nОпоры подмыло весной.'],
];

const INTERVIEWS: readonly Case[] = [
  ['Мэр Иван Орлов дал интервью газете.\n\nКорреспондент: Когда откроют мост?\n\n[1s:Иван Орлов]: [1q:Мы откроем его весной].\n\nКорреспондент: Хватит ли денег?\n\n[2s:Орлов]: [2q:Денег хватит].', 'Иван Орлов', 'Иван Орлов'],
  ['Мэр Иван Орлов дал интервью газете.\n\nВ. Когда откроют мост?\n\nО. [1q:Мы откроем его весной].\n\nВ. Хватит ли денег?\n\nО. [2q:Денег хватит].', 'Иван Орлов', 'Иван Орлов'],
  ['Mayor John Smith gave an interview.\n\nQ: When will the bridge open?\n\nA: [1q:It will open in March].\n\nQ: Is there money?\n\nA: [2q:There is].', 'John Smith', 'John Smith'],
  ['Mayor John Smith gave an interview.\n\nQ: When will the bridge open?\n\n[1s:J.S.]: [1q:It will open in March].\n\nQ: Is there money?\n\n[2s:J.S.]: [2q:There is].', 'John Smith', 'John Smith'],
  ['Население: 1000 жителей.\n\nПлощадь: 20 гектаров.\n\nОснован: 1956 год.'],
];

const WORDS: readonly Case[] = [
  ['[1s:Демонстранты] вышли на площадь с [1c:криками] «[1q:Мы требуем справедливости]».'],
  ['У здания собрались около 100 [1s:демонстрантов] с [1c:криками] «[1q:Мы требуем справедливости]».'],
  ['Мэр [1s:Иван Орлов] выступил с [1c:заявлением]: «[1q:Мост скоро закроют]».'],
  ['[1v:Tasnim] [1c:передаёт слова] министра [1s:Али Резаи]: «[1q:Мост откроют весной]».'],
  ['[1v:Издание] [1c:приводит слова] [1s:знакомого семьи], что [1q:два теста дали отрицательный результат].'],
  ['[1s:Татьяна] приехала в квартиру и так [1c:описывает] увиденное: «[1q:Я всё увидела сразу. Он сидел на диване]».'],
  ['Он вошёл в дом с вывеской «Берёзка».'],
  ['На стене висит новая вывеска: «Берёзка».'],
  ['Команда выступила с победителем «Кубка мира».'],
];

const CHAINS: readonly Case[] = [
  ['Как [1c:сообщает] газета «[1s:Вестник]» со ссылкой на [1v:источник в мэрии], [1q:мост закроют весной].'],
  ['[1q:Мост закроют весной], [1c:сообщает] агентство «[1s:Вестник]» со ссылкой на мэра [1v:Ивана Орлова] и [1v:полицию].'],
  ['[1c:По словам] [1s:Орлова], на которого ссылается газета, [1q:мост закроют].'],
  ['[1s:Reuters] [1c:reported] that a [1v:source close to the company] said [1q:the bridge will close].'],
  ['[1q:The bridge will close in March], [1s:Reuters] [1c:reported], citing the [1v:mayor].'],
];

const NESTED: readonly Case[] = [
  ['«[1q:„Мост“ — это имя корабля]», — [1c:сказал] [1s:Орлов].'],
  ['«[1q:Мы решили, что «Мост» не утонет]», — [1c:сказал] [1s:Орлов].'],
  ['"[1q:They call it \'the bridge\' here]," [1s:Smith] [1c:said].'],
  ["[1s:Smith] [1c:said] [1q:the workers' bridge isn't safe]."],
];

const REPORTS: readonly Case[] = [
  ['[1c:Судя по словам] мэра [1s:Ивана Орлова], [1q:мост закроют].'],
  ['[1q:Мост закроют], [1c:сообщает] [1s:baltinfo.ru].'],
  ['[1c:Со слов] мэра [1s:Ивана Орлова], [1q:мост закроют].'],
  ['[1s:Мэр] [1c:назвал] [1q:мост «позором города»].'],
  ['[1s:Орлов] [1c:выразил мнение], что [1q:мост закроют].'],
  ['«[1q:Мост закрыт]», — [1c:говорится] в [1s:сообщении мэрии].'],
  ['[1q:Мост закрыли на ремонт]. Об этом [1c:сообщил] мэр [1s:Иван Орлов].', 'Иван Орлов'],
  ['[12s:Орлов] [1c:сказал], что [1q:мост закроют], [2c:отметив], что [2q:денег нет].'],
  ['It was [1c:reported] that [1q:the bridge was closed].'],
  ['[1q:The bridge] is [1c:said] to [1q:be closed].'],
  ['In a statement, the [1s:company] [1c:said]:\n\n[1q:The bridge must close at once, and it will not open again before March].'],
  ['"[1q:The bridge is closed]," [1c:read] the [1s:sign].'],
];

suite('constructions of quotations over whole articles', () => {
  const resources = openResources({ morphology: readFileSync('dist/data/ru.dictionary.bin') } as unknown as Parameters<typeof openResources>[0]);
  for (const [marked, ...speakers] of [...DIALOGUE, ...LONG, ...INTERVIEWS, ...WORDS, ...CHAINS, ...NESTED, ...REPORTS]) {
    test(marked.replace(/\n+/gu, ' ¶ '), () => {
      const { text, told } = readMarked(marked);
      const { quotations, article } = analyse(text, { resources });
      const slice = (span: { start: number; end: number }): string => article.text.slice(span.start, span.end);
      const found = quotations.map(({ segments, source, cue, via }): Told => ({ content: segments.map(slice), source: source && slice(source), cue: cue && slice(cue), via: via.map(slice) }));
      assert.deepEqual(found, told, marked);
      if (speakers.length > 0) assert.deepEqual(quotations.map(({ speaker }) => speaker?.name), speakers, marked);
    });
  }
});
