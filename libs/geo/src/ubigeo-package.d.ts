/** The part of npm `ubigeo` that MineWatch uses. */
declare module 'ubigeo' {
  interface CodedName {
    /** Two digits: the part of the code that this level adds. */
    code: string;
    name: string;
  }
  interface Province extends CodedName {
    districts: CodedName[];
  }
  interface Department extends CodedName {
    provincies: Province[];
  }
  interface Ubigeo {
    include(part: 'districts'): { data: Department[] };
  }
  const ubigeo: Ubigeo;
  export = ubigeo;
}
