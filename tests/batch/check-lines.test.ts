import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkLines, type LineCheck, type LineOptions, type LineSource } from '../../src/batch/index.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { checkDraft, checkPlan } from '../../src/index.ts';

const [good] = cases.quotaRefugee.plans;
const [broken] = cases.brokenForm.plans;
const goodLine = JSON.stringify(good);
const brokenLine = JSON.stringify(broken);
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function all(source: LineSource, options?: LineOptions): Promise<readonly LineCheck[]> {
  const found: LineCheck[] = [];
  for await (const one of checkLines(source, options)) found.push(one);
  return found;
}

const inShort = async (source: LineSource, options?: LineOptions) =>
  (await all(source, options)).map(({ line, ok, problem }) => `${line} ${problem ?? ok}`);

describe('checkLines', () => {
  test('says of each line what checkPlan says', async () => {
    const { plan: _plan, ...ofGood } = checkPlan(good) as ReturnType<typeof checkPlan> & { plan?: unknown };
    expect(await all(`${goodLine}\n${brokenLine}\n`)).toEqual([
      { line: 1, ...ofGood },
      { line: 2, ...checkPlan(broken) },
    ]);
  });

  test('takes the options of checkPlan, and the stage', async () => {
    const [late] = await all(JSON.stringify(good), { on: '2020-01-01', maxFindings: 1 });
    const { findings, omitted } = checkPlan(good, { on: '2020-01-01', maxFindings: 1 });
    expect(late).toMatchObject({ findings, omitted });
    const [draft] = await all(JSON.stringify(halfFilledDraft), { stage: 'draft' });
    expect(draft).toMatchObject({ ok: true, findings: checkDraft(halfFilledDraft).findings });
  });

  test.each<[string, string, readonly string[]]>([
    ['no line', '', []],
    ['blank lines, which count', `\n \t\n\r\n${goodLine}\n\n`, ['4 true']],
    ['a last line without its end', `${goodLine}\n${goodLine}`, ['1 true', '2 true']],
    ['lines that end as on Windows', `${goodLine}\r\n${brokenLine}\r\n`, ['1 true', '2 false']],
    [
      'a byte order mark, also where files were put together',
      `\uFEFF${goodLine}\n\uFEFF${goodLine}`,
      ['1 true', '2 true'],
    ],
    [
      'lines that are no JSON, and goes on',
      `{"a":\n${goodLine}\n]\nnull\n`,
      ['1 notJson', '2 true', '3 notJson', '4 false'],
    ],
    ['two documents on a line', `${goodLine}${goodLine}\n${goodLine}`, ['1 notJson', '2 true']],
  ])('reads %s', async (_, text, expected) => {
    expect(await inShort(text)).toEqual(expected);
    expect(await inShort([bytesOf(text)])).toEqual(expected);
  });

  test('says which line is not UTF-8, and goes on', async () => {
    const lines = [bytesOf(`${goodLine}\n"`), Uint8Array.of(0xe4, 0x0a), bytesOf(`${goodLine}\n`), Uint8Array.of(0xc3)];
    expect(await inShort(lines)).toEqual(['1 true', '2 notUtf8', '3 true', '4 notUtf8']);
  });

  test.each([
    ['before others', (long: string) => `${long}\n1\n`, ['1 tooLong', '2 false']],
    ['after others', (long: string) => `1\n2\n${long}`, ['1 false', '2 false', '3 tooLong']],
    ['between others', (long: string) => `1\n${long}\n\n2\n`, ['1 false', '2 tooLong', '4 false']],
    ['twice', (long: string) => `${long}\n${long}\n1\n`, ['1 tooLong', '2 tooLong', '3 false']],
  ])('refuses a line that is too long, %s, however it comes', async (_, text, expected) => {
    for (const pieceLength of [1, 7, 16, 17, 100, 10_000]) {
      const bytes = bytesOf(text(`"${'ä'.repeat(100)}"`));
      const source = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (__, piece) =>
        bytes.subarray(piece * pieceLength, (piece + 1) * pieceLength),
      );
      expect(await inShort(source, { maxBytes: 16 })).toEqual(expected);
    }
  });

  test('counts the limit in bytes', async () => {
    const line = '"ääää"';
    expect(await inShort(line, { maxBytes: 10 })).toEqual(['1 false']);
    expect(await inShort(line, { maxBytes: 9 })).toEqual(['1 tooLong']);
  });

  test('has a limit of one mebibyte unless told otherwise', async () => {
    const long = `"${'a'.repeat(1_048_574)}"`;
    expect(await inShort(long)).toEqual(['1 false']);
    expect(await inShort(`${long} \n1`)).toEqual(['1 tooLong', '2 false']);
  });

  test.each([0, -1, NaN])('a limit of %s is wrong use', (maxBytes) => {
    expect(() => checkLines('', { maxBytes })).toThrow(RangeError);
  });
});

describe('however a stream is cut', () => {
  const text = [goodLine, '', '{"customer":{"name":"Þórunn 😀"}}', '\r', '"x', brokenLine, '"😀"'].join('\n');
  const bytes = bytesOf(text);

  const cuts = fc
    .array(fc.nat({ max: bytes.length }), { maxLength: 12 })
    .map((places) => [...places].sort((a, b) => a - b));

  test('its bytes say the same', async () => {
    const expected = await all([bytes]);
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places, bytes.length];
        expect(await all(ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end)))).toEqual(expected);
      }),
    );
  });

  test('its text says the same, also when a character is cut in two', async () => {
    const expected = await all(text);
    expect(expected).toEqual(await all([bytes]));
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places, text.length];
        expect(await all(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)))).toEqual(expected);
      }),
    );
    expect(await all(text.split(''))).toEqual(expected);
  });

  test('a buffer that is filled anew changes nothing', async () => {
    const buffer = new Uint8Array(100);
    function* pieces() {
      for (let at = 0; at < bytes.length; at += buffer.length) {
        const piece = bytes.subarray(at, at + buffer.length);
        buffer.fill(0).set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    expect(await all(pieces())).toEqual(await all([bytes]));
  });
});

describe('a stream', () => {
  test('can be a web stream, with or without its iterator', async () => {
    const stream = () => new Blob([`${goodLine}\n`, brokenLine]).stream();
    const expected = ['1 true', '2 false'];
    expect(await inShort(stream())).toEqual(expected);
    const reader = stream();
    expect(await inShort({ getReader: () => reader.getReader() })).toEqual(expected);
  });

  test('is read no faster than its results are asked for', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield await Promise.resolve(`${read}\n`);
      }
    }
    const lines = checkLines(endless());
    await lines.next();
    await lines.next();
    expect(read).toBe(2);
    await lines.return();
    expect(read).toBe(2);
  });

  test('is left when nobody asks any more', async () => {
    let isLeft = false;
    const stream = new ReadableStream<string>({
      pull: (controller) => {
        controller.enqueue('1\n');
      },
      cancel: () => {
        isLeft = true;
      },
    });
    for await (const { line } of checkLines({ getReader: () => stream.getReader() })) if (line === 3) break;
    expect(isLeft).toBe(true);
  });

  test('may fail, and what it throws comes through after what was read', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream that fails
    async function* failing() {
      yield '1\n';
      throw new Error('disconnected');
    }
    const lines = checkLines(failing());
    expect(await lines.next()).toMatchObject({ value: { line: 1 } });
    await expect(lines.next()).rejects.toThrow('disconnected');
  });
});

test('nothing of a line reaches what is said of it', async () => {
  const marker = 'M4RK3R';
  const lines = [`"${marker}"`, `{"${marker}":1}`, `{"customer":{"name":${marker}`, marker.repeat(10)];
  expect(JSON.stringify(await all(lines.join('\n'), { maxBytes: 40 }))).not.toContain(marker);
});

test('every stream of text or bytes is a source', () => {
  expectTypeOf<ReadableStream<Uint8Array>>().toExtend<LineSource>();
  expectTypeOf<ReadableStream<string>>().toExtend<LineSource>();
  expectTypeOf<NodeJS.ReadableStream>().toExtend<LineSource>();
  expectTypeOf<number[]>().not.toExtend<LineSource>();
});
