/** An image by a thin lens or mirror. Distances count along the way of the light: negative ones are virtual. */
export interface Image {
  /** Infinite where the rays leave in parallel. */
  distance: number;
  magnification: number;
}

/** 1/d′ = 1/f − 1/d. `focal` is negative for diverging lenses and convex mirrors, infinite for a plane mirror. */
export const imageOf = (distance: number, focal: number): Image => {
  const vergence = 1 / focal - 1 / distance;
  if (Math.abs(vergence * distance) < 1e-9)
    return { distance: Number.POSITIVE_INFINITY, magnification: Number.POSITIVE_INFINITY };
  return { distance: 1 / vergence, magnification: -1 / (vergence * distance) };
};

/** Angle of the refracted ray in degrees (Snell's law); null at total reflection. */
export const refracted = (degrees: number, from: number, into: number): number | null => {
  const sine = (from / into) * Math.sin((degrees * Math.PI) / 180);
  return sine > 1 ? null : (Math.asin(sine) * 180) / Math.PI;
};

/** Angle in degrees beyond which nothing passes; null into a denser medium. */
export const criticalAngle = (from: number, into: number): number | null =>
  from > into ? (Math.asin(into / from) * 180) / Math.PI : null;

/** Share of unpolarised light that is thrown back (Fresnel). */
export const reflectance = (degrees: number, from: number, into: number): number => {
  const other = refracted(degrees, from, into);
  if (other === null) return 1;
  const [first, second] = [degrees, other].map((angle) => Math.cos((angle * Math.PI) / 180)) as [
    number,
    number,
  ];
  const across = ((from * first - into * second) / (from * first + into * second)) ** 2;
  const along = ((from * second - into * first) / (from * second + into * first)) ** 2;
  return (across + along) / 2;
};
