// The scene of packages/pipeline/bench/remotion.ts as one would write it for Remotion: SVG, a state for each frame.
import '@fontsource/inter/latin-400.css';
import { AbsoluteFill, Composition, registerRoot, useCurrentFrame } from 'remotion';

const path = (points) => points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');

/** Comes in by opacity and a small rise, as in the original. */
const Shown = ({ state, children }) =>
  state ? (
    <g opacity={state.reveal * state.opacity} transform={`translate(0 ${(1 - state.reveal) * 14})`}>
      {children}
    </g>
  ) : null;

const Text = ({ x, y, size, fill, anchor = 'middle', children }) => (
  <text
    x={x}
    y={y}
    fontSize={size}
    fill={fill}
    textAnchor={anchor}
    dominantBaseline="central"
    fontFamily="Inter"
  >
    {children}
  </text>
);

const Scene = ({
  width,
  height,
  background,
  colours,
  plane,
  x,
  y,
  crossing,
  ticks,
  labels,
  curve,
  area,
  states,
}) => {
  const frame = useCurrentFrame();
  const now = states[frame];
  const at = (scale, value) =>
    scale.from + ((value - scale.min) / (scale.max - scale.min)) * (scale.to - scale.from);
  const square = (value) => value * value;
  const here = now.point?.value ?? 0;
  const slope = now.slope?.value ?? 0;
  const [px, py] = [at(x, here), at(y, square(here))];
  const line = [slope - 1.2, slope + 1.2].map((one) => [
    at(x, one),
    at(y, square(slope) + 2 * slope * (one - slope)),
  ]);
  return (
    <AbsoluteFill style={{ background }}>
      <svg width={width} height={height}>
        <title>A parabola</title>
        <Shown state={now.grid}>
          {ticks.x.map(({ value }) => (
            <line
              key={`x${value}`}
              x1={at(x, value)}
              x2={at(x, value)}
              y1={plane.y}
              y2={plane.y + plane.height}
              stroke={colours.faint}
              strokeOpacity={0.35}
              strokeWidth={2}
            />
          ))}
          {ticks.y.map(({ value }) => (
            <line
              key={`y${value}`}
              y1={at(y, value)}
              y2={at(y, value)}
              x1={plane.x}
              x2={plane.x + plane.width}
              stroke={colours.faint}
              strokeOpacity={0.35}
              strokeWidth={2}
            />
          ))}
        </Shown>
        <Shown state={now['x-axis']}>
          <line
            x1={plane.x - 10}
            x2={plane.x + plane.width + 20}
            y1={crossing.py}
            y2={crossing.py}
            stroke={colours.muted}
            strokeWidth={4}
          />
          {ticks.x.map(({ value, text }) => (
            <Text key={value} x={at(x, value)} y={crossing.py + 28} size={28} fill={colours.muted}>
              {text}
            </Text>
          ))}
          <Text x={plane.x + plane.width + 44} y={crossing.py} size={32} fill={colours.ink}>
            {labels.x}
          </Text>
        </Shown>
        <Shown state={now['y-axis']}>
          <line
            y1={plane.y - 20}
            y2={plane.y + plane.height + 10}
            x1={crossing.px}
            x2={crossing.px}
            stroke={colours.muted}
            strokeWidth={4}
          />
          {ticks.y.map(({ value, text }) => (
            <Text
              key={value}
              x={crossing.px - 14}
              y={at(y, value)}
              size={28}
              fill={colours.muted}
              anchor="end"
            >
              {text}
            </Text>
          ))}
          <Text x={crossing.px} y={plane.y - 44} size={32} fill={colours.ink}>
            {labels.y}
          </Text>
        </Shown>
        <Shown state={now.area}>
          <path d={`${path(area)}Z`} fill={colours.b} fillOpacity={0.3} />
        </Shown>
        {now.parabola ? (
          <path
            d={path(curve)}
            fill="none"
            stroke={colours.accent}
            strokeWidth={7}
            strokeLinecap="round"
            pathLength={1}
            strokeDasharray={1}
            strokeDashoffset={1 - now.parabola.reveal}
          />
        ) : null}
        <Shown state={now.slope}>
          <line
            x1={line[0][0]}
            y1={line[0][1]}
            x2={line[1][0]}
            y2={line[1][1]}
            stroke={colours.c}
            strokeWidth={7}
            strokeLinecap="round"
          />
        </Shown>
        <Shown state={now.point}>
          <line
            x1={px}
            x2={px}
            y1={py}
            y2={crossing.py}
            stroke={colours.d}
            strokeWidth={4}
            strokeDasharray="10 10"
          />
          <line
            x1={px}
            x2={crossing.px}
            y1={py}
            y2={py}
            stroke={colours.d}
            strokeWidth={4}
            strokeDasharray="10 10"
          />
          <circle cx={px} cy={py} r={13} fill={colours.d} />
        </Shown>
      </svg>
    </AbsoluteFill>
  );
};

registerRoot(() => (
  <Composition
    id="scene"
    component={Scene}
    defaultProps={{ states: [], width: 1920, height: 1080, fps: 30 }}
    calculateMetadata={({ props }) => ({
      durationInFrames: props.states.length,
      fps: props.fps,
      width: props.width,
      height: props.height,
    })}
  />
));
