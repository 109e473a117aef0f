/** Stock exchanges by their market identifier code (ISO 10383), as far as the records name them. */
const NAMES: Readonly<Record<string, string>> = {
  BVMF: 'B3, São Paulo',
  XASE: 'NYSE American',
  XASX: 'Australian Securities Exchange',
  XBRU: 'Euronext Brussels',
  XCNQ: 'Canadian Securities Exchange',
  XHKG: 'Hong Kong Stock Exchange',
  XJSE: 'Johannesburg Stock Exchange',
  XKRX: 'Korea Exchange',
  XLIM: 'Bolsa de Valores de Lima',
  XLON: 'London Stock Exchange',
  XMAD: 'Bolsa de Madrid',
  XMEX: 'Bolsa Mexicana de Valores',
  XNSE: 'National Stock Exchange of India',
  XNYS: 'New York Stock Exchange',
  XPAR: 'Euronext Paris',
  XSHG: 'Shanghai Stock Exchange',
  XSWX: 'SIX Swiss Exchange',
  XTKS: 'Tokyo Stock Exchange',
  XTSE: 'Toronto Stock Exchange',
  XTSX: 'TSX Venture Exchange',
};

interface Listed {
  readonly exchangeMic: string;
  readonly segment: string | null;
}

/** "London Stock Exchange (AIM)"; the code itself where the exchange is not known by name. */
export function exchangeName({ exchangeMic, segment }: Listed): string {
  const name = NAMES[exchangeMic] ?? exchangeMic;
  return segment === 'AIM' ? `${name} (AIM)` : name;
}
