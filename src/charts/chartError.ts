/** A chart's declaration that cannot be drawn: says which file (where it is known), which field, what is wrong. */
export class ChartError extends Error {
  readonly field: string;

  constructor(file: string, field: string, message: string) {
    super(`${file === '' ? '' : `${file} `}${field}: ${message}`);
    this.name = 'ChartError';
    this.field = field;
  }
}
