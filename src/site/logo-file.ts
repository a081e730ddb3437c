import sharp from 'sharp';
import type { Intake } from '../ingest/intake.ts';
import { complainOfUnreadable, unreadableReason } from '../ingest/unreadable.ts';
import { wholeLine, type Place } from '../model/finding.ts';
import type { LogoFault } from '../model/findings/prose.ts';
import type { Logo } from '../model/logo.ts';

/** A logo comes with every page, so its file is not larger than this, in bytes. */
const mostBytes = 65_536;

/** A picture is at least as high as a page shows it, in pixels. */
const leastHeight = 40;

const pngSignature = '89504e470d0a1a0a';

/** So much wider than high a logo may be at most, and higher than wide: beyond, a page cannot show it in a line. */
const [mostWide, mostHigh] = [20, 4];

/** What runs, what asks another address or hides such a word in signs for letters, and letters, which would stand in another font on every machine. */
const unsafe =
  /<(?:[\w.-]+:)?(?:script|foreignObject|text|animate\w*|set|a)\b|<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|&#|\\[\da-f]|image-set\(|\son\w+\s*=|javascript:|@import|@font-face|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);)[^"']*|url\(\s*["']?(?!#)[^)]*/i;

/**
 * Reads the logo that `site.json` names at `named`, a file of the content folder. What cannot be shown everywhere, or would run or
 * load something, is a finding; null then.
 */
export async function readLogo(
  intake: Intake,
  paths: readonly string[],
  file: string,
  named: Place,
): Promise<Logo | null> {
  const { log } = intake;
  if (!paths.includes(file)) {
    log.error('missing-file', named, () => ({ file }));
    return null;
  }
  const bytes = await bytesOf(intake, file);
  if (bytes === null) return null;
  const read = bytes.length > mostBytes ? fault('large') : file.endsWith('.png') ? png(bytes) : svg(bytes);
  if ('width' in read) {
    const logo = { ...read, data: bytes.toString('base64') };
    const found = await faultOf(logo, bytes);
    if (found === null) return logo;
    log.error('bad-logo', wholeLine(file), () => ({ fault: found }));
    return null;
  }
  if ('unsafe' in read) log.error('bad-logo/unsafe', wholeLine(file), () => ({ text: read.unsafe }));
  else log.error('bad-logo', wholeLine(file), () => ({ fault: read.fault }));
  return null;
}

/** What keeps a logo that can be read from being shown; null where nothing does. */
async function faultOf({ width, height }: Logo, bytes: Buffer): Promise<LogoFault | null> {
  if (width > mostWide * height || height > mostHigh * width) return 'long';
  const isDrawn = await sharp(bytes)
    .stats()
    .then(
      () => true,
      () => false,
    );
  return isDrawn ? null : 'broken';
}

type Read = Omit<Logo, 'data'> | { readonly fault: LogoFault } | { readonly unsafe: string };

function fault(name: LogoFault): Read {
  return { fault: name };
}

async function bytesOf({ files, log }: Intake, file: string): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of await files.open(file)) {
      parts.push(part);
      length += part.length;
      if (length > mostBytes) break;
    }
    return Buffer.concat(parts);
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === null) throw error;
    complainOfUnreadable(log, wholeLine(file), reason);
    return null;
  }
}

function png(bytes: Buffer): Read {
  if (bytes.toString('hex', 0, 8) !== pngSignature || bytes.length < 24) return fault('kind');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return height < leastHeight ? fault('small') : { kind: 'png', width, height };
}

function svg(bytes: Buffer): Read {
  const text = bytes.toString('utf8');
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (root === undefined || text.includes('\ufffd')) return fault('kind');
  // without it a browser shows nothing
  if (!/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)) return fault('nameless');
  const found = unsafe.exec(text)?.[0];
  if (found !== undefined) return { unsafe: found.trim().slice(0, 60) };
  const box = /\sviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)\s*["']/i.exec(
    root,
  );
  const [width, height] = box
    ? [Number(box[1]), Number(box[2])]
    : [sizeIn(root, 'width'), sizeIn(root, 'height')];
  return width > 0 && height > 0 ? { kind: 'svg', width, height } : fault('shape');
}

/** A size of the drawing in its own units; 0 where there is none. */
function sizeIn(root: string, name: 'width' | 'height'): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1] ?? 0);
}
