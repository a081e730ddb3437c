type Triple = readonly [number, number, number];
type Blindness = keyof typeof matrices;

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** `#rrggbb` as linear red, green and blue, 0..1. */
function linear(hex: string): Triple {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of WCAG 2, 1..21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour as someone with this kind of colour blindness sees it, in linear RGB. */
export function seenBy(blindness: Blindness, hex: string): Triple {
  const [red, green, blue] = linear(hex);
  const row = ([a, b, c]: Triple): number => Math.min(1, Math.max(0, a * red + b * green + c * blue));
  const [first, second, third] = matrices[blindness];
  return [row(first), row(second), row(third)];
}

/** Distance of two linear colours in CIELAB (1976); 2 is just visible. */
export function distance(a: Triple, b: Triple): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function lab([red, green, blue]: Triple): Triple {
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function f(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
}
