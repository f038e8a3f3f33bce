import { upperGammaRatio } from './upperGammaRatio.ts';

/**
 * The probability that a chi-square variable lies above x: the p-value of a chi-square statistic.
 *
 * Source: DLMF 8.2.4 with a = df/2; Abramowitz & Stegun 26.4.2.
 *
 * @param x from 0
 * @param df degrees of freedom, above 0
 * @throws {RangeError} for other x or df
 * @example chiSquareTail(18.307, 10) // 0.05 (NIST/SEMATECH e-Handbook 1.3.6.7.4)
 */
export const chiSquareTail = (x: number, df: number): number => upperGammaRatio(df / 2, x / 2);

/** The probability that a chi-square variable lies at or below x: 1 − {@link chiSquareTail}. */
export const chiSquareCdf = (x: number, df: number): number => 1 - chiSquareTail(x, df);
