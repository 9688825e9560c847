/** Rounds half away from zero, or as `how` does, on decimal digits: 1.005 to two places is 1.01. */
export function roundTo(value: number, decimals: number, how: (size: number) => number = Math.round): number {
  const shifted = how(moved(Math.abs(value), decimals));
  const size = moved(shifted, -decimals);
  return value < 0 && size !== 0 ? -size : size;
}

/** Moves the decimal point in the digits, where multiplying would bring in digits that nobody wrote. */
function moved(value: number, places: number): number {
  const [mantissa, exponent = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
