export type XY = [number, number];

export const turned = ([x, y]: XY, by: number): XY => [
  x * Math.cos(by) - y * Math.sin(by),
  x * Math.sin(by) + y * Math.cos(by),
];

/** The place that lies `far` further on in a direction. */
export const onwards = ([x, y]: XY, [dx, dy]: XY, far: number): XY => [x + far * dx, y + far * dy];

export const dot = ([x, y]: XY, [u, v]: XY): number => x * u + y * v;

/** The direction of a ray behind a surface. `ratio` is the index before over the index behind; the normal points against the ray. */
export const refracted = (ray: XY, normal: XY, ratio: number): XY => {
  const facing = -dot(ray, normal);
  const along = ratio * facing - Math.sqrt(1 - ratio ** 2 * (1 - facing ** 2));
  return [ratio * ray[0] + along * normal[0], ratio * ray[1] + along * normal[1]];
};

export const reflected = (ray: XY, normal: XY): XY => onwards(ray, normal, -2 * dot(ray, normal));
