/** What lines can be read from: text or UTF-8 in pieces of any size, as a stream or as anything else that iterates. */
export type LineSource = Pieces | PieceStream;

type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A `ReadableStream`, described by what is used of it: not every project has its type. */
interface PieceStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | string | undefined }>;
    readonly cancel: () => Promise<void>;
  };
}

/** Whole lines in UTF-8; or the place of one that is longer than `maxBytes` and was passed over without being kept. */
export type LineBlock = { readonly lines: Uint8Array } | { readonly lines?: never; readonly tooLong: true };

interface BlockOptions {
  readonly maxBytes: number;
  /** Waits for so many bytes, where each block has a cost for whoever takes it. Else every piece is passed on at once. */
  readonly minBlockBytes?: number;
}

const newline = 10;

/** Cuts a stream at the ends of lines. Holds a block, a line and a piece of the source at most. */
export async function* lineBlocks(
  source: LineSource,
  { maxBytes, minBlockBytes = 0 }: BlockOptions,
): AsyncGenerator<LineBlock, void> {
  const whole = heldBytes();
  const begun = heldBytes();
  let isPassingOver = false;

  for await (const piece of boundedPieces(source)) {
    let start = isPassingOver ? piece.indexOf(newline) + 1 : 0;
    if (isPassingOver && start === 0) continue;
    isPassingOver = false;
    const end = Math.max(start, piece.lastIndexOf(newline) + 1);
    if (end > start && begun.size() > 0) {
      const endOfBegun = piece.indexOf(newline, start) + 1;
      begun.hold(piece.subarray(start, endOfBegun));
      whole.hold(begun.taken());
      start = endOfBegun;
    }
    begun.hold(piece.subarray(end));
    // Bytes that can be passed on as they are need not be copied. Whoever takes them may take the whole piece away.
    const passedOn = piece.subarray(start, end);
    const isWorthIt = passedOn.length >= minBlockBytes;
    if (!isWorthIt) whole.hold(passedOn);
    const isTooLong = begun.size() > maxBytes;
    if (whole.size() > 0 && (isWorthIt || isTooLong || whole.size() >= minBlockBytes)) yield { lines: whole.taken() };
    if (isWorthIt && passedOn.length > 0) yield { lines: passedOn };
    if (isTooLong) {
      begun.taken();
      isPassingOver = true;
      yield { tooLong: true };
    }
  }
  whole.hold(begun.taken());
  if (whole.size() > 0) yield { lines: whole.taken() };
}

interface HeldBytes {
  readonly size: () => number;
  /** Copies, because a source may fill its buffer anew. */
  readonly hold: (bytes: Uint8Array) => void;
  /** All that is held, in one piece; afterwards nothing is. */
  readonly taken: () => Uint8Array;
}

function heldBytes(): HeldBytes {
  let buffer = new Uint8Array(0);
  let size = 0;
  return {
    size: () => size,
    hold: (bytes) => {
      if (size + bytes.length > buffer.length) {
        const larger = new Uint8Array(Math.max(size + bytes.length, 2 * size));
        larger.set(buffer.subarray(0, size));
        buffer = larger;
      }
      buffer.set(bytes, size);
      size += bytes.length;
    },
    taken: () => {
      const all = buffer.subarray(0, size);
      buffer = new Uint8Array(0);
      size = 0;
      return all;
    },
  };
}

// A caller may hand over everything at once; what is made of a piece is held until the next is asked for.
const pieceLimit = 1_048_576;

async function* boundedPieces(source: LineSource): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  // A pair of surrogates may be cut in two where a text is.
  let half = '';
  for await (const piece of piecesOf(source)) {
    for (let at = 0; at < piece.length; at += pieceLimit) {
      if (typeof piece !== 'string') {
        yield piece.length <= pieceLimit ? piece : piece.subarray(at, at + pieceLimit);
        continue;
      }
      const text = half + piece.slice(at, at + pieceLimit);
      half = /[\ud800-\udbff]$/u.exec(text)?.[0] ?? '';
      yield encoder.encode(half === '' ? text : text.slice(0, -1));
    }
  }
  if (half !== '') yield encoder.encode(half);
}

function piecesOf(source: LineSource): Pieces {
  if (typeof source === 'string') return [source];
  // Not every browser can iterate a stream.
  return Symbol.asyncIterator in source || Symbol.iterator in source ? source : piecesRead(source);
}

async function* piecesRead(stream: PieceStream): AsyncGenerator<Uint8Array | string, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    // Whoever stops early has no use for the rest.
    await reader.cancel();
  }
}
