import ipaddr from 'ipaddr.js';

/** Which addresses may be called on behalf of users. */
export interface Networks {
  /** Whether an address is one of the private networks that the operator has opened. */
  isOpened(address: string): boolean;
  /** Whether the address may be called: public, or in an opened network. False for what is not an address. */
  mayCall(address: string): boolean;
  readonly anyOpened: boolean;
}

const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** `opened` are networks in CIDR form, such as `10.0.0.0/8`. */
export function createNetworks(opened: readonly string[]): Networks {
  const networks = opened.map((network) => ipaddr.parseCIDR(network));
  const isOpened = (address: string) => {
    const own = read(address);
    return own !== null && networks.some((network) => own.kind() === network[0].kind() && own.match(network));
  };
  return {
    isOpened,
    mayCall: (address) => isPublic(address) || isOpened(address),
    anyOpened: networks.length > 0,
  };
}

/**
 * Whether the whole Internet can reach an address: neither private, loopback, link-local, shared (CGNAT), multicast nor
 * reserved, and not a form that carries an IPv4 address within (mapped, compatible, NAT64, 6to4, Teredo).
 */
function isPublic(address: string): boolean {
  const own = read(address);
  if (own === null || own.range() !== 'unicast') return false;
  return own.kind() === 'ipv4' || own.match(globalUnicast);
}

/** Only the full, usual form counts; an IPv4 address in the mapped form is read as what it maps. */
function read(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null;
  return ipaddr.process(address);
}
