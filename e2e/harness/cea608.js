// Captions inside of the picture (CEA-608), as an encoder of an American broadcaster puts them there: pairs of bytes with odd parity in a
// supplemental message (SEI, ITU-T T.35, "GA94") of each picture of an H.264 stream.

const RATE = 25;
const SEI = 6;
const FIRST_OF_PICTURE = 9;

const odd = (byte) => {
  let ones = 0;
  for (let bit = 0; bit < 7; bit += 1) ones += (byte >> bit) & 1;
  return ones % 2 === 0 ? byte | 0x80 : byte & 0x7f;
};

// Control codes are sent twice, as the standard asks for.
const command = (second, first = 0x14) => [[first, second], [first, second]];
const RESUME_POP_ON = command(0x20);
const ERASE_HIDDEN = command(0x2e);
const ERASE_SHOWN = command(0x2c);
const SHOW = command(0x2f);
const ROLL_UP = { 2: command(0x25), 3: command(0x26) };
const CARRIAGE_RETURN = command(0x2d);
const LAST_ROW = command(0x70);

const letters = (text) => {
  const bytes = [...text].map((sign) => sign.charCodeAt(0));
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) throw new Error(`not in CEA-608: ${text}`);
  if (bytes.length % 2) bytes.push(0);
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.slice(at * 2, at * 2 + 2));
};

// What is sent from which second on: lines that roll up, as people who write along make them.
export const rollUp = (lines, rows = 2, every = 2) => lines.map((line, place) => ({
  at: place * every,
  pairs: [...ROLL_UP[rows], ...CARRIAGE_RETURN, ...LAST_ROW, ...letters(line)],
})).concat({ at: lines.length * every, pairs: [...CARRIAGE_RETURN] });

// Lines that are written out of sight and shown whole; an empty one leaves nothing there.
export const popOn = (lines, every = 2) => lines.map((line, place) => ({
  at: place * every,
  pairs: line === '' ? ERASE_SHOWN : [...RESUME_POP_ON, ...ERASE_HIDDEN, ...LAST_ROW, ...letters(line), ...SHOW],
})).concat({ at: lines.length * every, pairs: [...ERASE_SHOWN] });

// One pair for each picture; nothing to say is two zeros.
const schedule = (said, pictures) => {
  const pairs = Array.from({ length: pictures }, () => [0, 0]);
  let free = 0;
  for (const { at, pairs: own } of said) {
    free = Math.max(free, Math.round(at * RATE));
    for (const pair of own) {
      if (free >= pictures) throw new Error('the film is too short for what is said');
      pairs[free] = pair;
      free += 1;
    }
  }
  return pairs;
};

// Three zero bits of a byte stream mark a beginning: where they occur in a message a 3 is put between.
const withoutStartCodes = (bytes) => {
  const out = [];
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros === 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out;
};

export const message = ([first, second]) => {
  const data = [0xb5, 0x00, 0x31, ...Buffer.from('GA94'), 0x03, 0xc0 | 1, 0xff, 0xfc, odd(first), odd(second), 0xff];
  return Buffer.from([0, 0, 0, 1, SEI, ...withoutStartCodes([4, data.length, ...data, 0x80])]);
};

// The units of a byte stream (H.264, annex B), each with the mark before it.
const units = (stream) => {
  const starts = [];
  for (let at = stream.indexOf('000001', 0, 'hex'); at >= 0; at = stream.indexOf('000001', at + 3, 'hex')) {
    starts.push(at > 0 && stream[at - 1] === 0 ? at - 1 : at);
  }
  return starts.map((start, place) => {
    const bytes = stream.subarray(start, starts[place + 1] ?? stream.length);
    return { bytes, type: bytes[bytes.indexOf(1) + 1] & 0x1f };
  });
};

// Puts what is said into a stream whose pictures each begin with a delimiter (x264: aud=1).
export const withCaptions = (stream, said) => {
  const all = units(stream);
  const pictures = all.filter(({ type }) => type === FIRST_OF_PICTURE).length;
  const pairs = schedule(said, pictures);
  let picture = -1;
  let waits = false;
  const parts = [];
  for (const { bytes, type } of all) {
    if (type === FIRST_OF_PICTURE) {
      picture += 1;
      waits = true;
    } else if (waits && (type === 1 || type === 5)) {
      parts.push(message(pairs[picture]));
      waits = false;
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

export const PICTURES_A_SECOND = RATE;
