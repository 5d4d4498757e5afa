/** A stream or storage in a compound file ([MS-CFB]): doc, xls, ppt, msg, and an encrypted docx. */
export interface CfbEntry {
  readonly name: string;
  readonly kind: "storage" | "stream" | "root";
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const END = 0xfffffffa;

/** Does this begin as a compound file? */
export const isCfb = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);

/** Reads a compound file. Every chain is as long as the file at most, so a damaged one ends. */
export class Cfb {
  readonly entries: CfbEntry[] = [];
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: number[] = [];
  private readonly mini: { fat: DataView; data: Uint8Array };

  /** Throws when this is no compound file. */
  constructor(bytes: Uint8Array) {
    if (!isCfb(bytes) || bytes.length < 512) throw new Error("no compound file");
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Error("odd sectors");
    this.sector = 1 << shift;
    this.readFat();
    const directory = this.chain(this.view.getUint32(48, true), bytes.length);
    const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
    for (let at = 0; at + 128 <= directory.length && this.entries.length < 20_000; at += 128) this.entries.push(entry(view, at));
    const root = this.entries[0];
    const miniFat = this.chain(this.view.getUint32(60, true), bytes.length);
    this.mini = {
      fat: new DataView(miniFat.buffer, miniFat.byteOffset, miniFat.length),
      data: root === undefined ? new Uint8Array(0) : this.chain(root.start, root.size),
    };
  }

  /** The entry of this name, anywhere in the file. */
  find(name: string): CfbEntry | undefined {
    return this.entries.find((entry) => entry.name === name);
  }

  /** What stands directly in a storage, with its index. */
  children(storage: CfbEntry): CfbEntry[] {
    const found: CfbEntry[] = [];
    const seen = new Set<number>();
    const open = [storage.child];
    while (open.length > 0 && found.length < 20_000) {
      const index = open.pop() as number;
      const entry = this.entries[index];
      if (entry === undefined || seen.has(index)) continue;
      seen.add(index);
      found.push(entry);
      open.push(entry.left, entry.right);
    }
    return found;
  }

  /** The bytes of a stream, no more than `cap`. */
  read({ start, size }: CfbEntry, cap: number): Uint8Array {
    const length = Math.min(size, cap);
    if (size >= 4096) return this.chain(start, length);
    const out = new Uint8Array(length);
    let filled = 0;
    for (let sector = start; filled < length && sector < END; ) {
      const piece = this.mini.data.subarray(sector * 64, sector * 64 + Math.min(64, length - filled));
      if (piece.length === 0) break;
      out.set(piece, filled);
      filled += piece.length;
      if (4 * sector + 4 > this.mini.fat.byteLength) break;
      sector = this.mini.fat.getUint32(4 * sector, true);
    }
    return out.subarray(0, filled);
  }

  private readFat(): void {
    const { view, sector } = this;
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + 4 * i, true));
    let next = view.getUint32(68, true);
    for (let n = 0; next < END && n < 1000; n++) {
      const at = (next + 1) * sector;
      if (at + sector > this.bytes.length) break;
      for (let i = 0; i < sector - 4; i += 4) places.push(view.getUint32(at + i, true));
      next = view.getUint32(at + sector - 4, true);
    }
    const most = this.bytes.length / sector + 1;
    for (const place of places) {
      const at = (place + 1) * sector;
      if (place >= END || at + sector > this.bytes.length) continue;
      if (this.fat.length > most) break;
      for (let i = 0; i < sector; i += 4) this.fat.push(view.getUint32(at + i, true));
    }
  }

  private chain(start: number, length: number): Uint8Array {
    const { sector } = this;
    const limit = Math.min(length, this.bytes.length);
    const pieces: Uint8Array[] = [];
    let filled = 0;
    for (let place = start; place < END && filled < limit; place = this.fat[place] ?? END) {
      const at = (place + 1) * sector;
      if (at >= this.bytes.length) break;
      const piece = this.bytes.subarray(at, Math.min(at + sector, at + limit - filled));
      if (piece.length === 0) break;
      pieces.push(piece);
      filled += piece.length;
    }
    const out = new Uint8Array(filled);
    let at = 0;
    for (const piece of pieces) {
      out.set(piece, at);
      at += piece.length;
    }
    return out;
  }
}

function entry(view: DataView, at: number): CfbEntry {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  const kind = view.getUint8(at + 66);
  return {
    name,
    kind: kind === 5 ? "root" : kind === 1 ? "storage" : "stream",
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}
