/** What there is to do on the way of a meter point onto a product. */
export type StepKey =
  | 'METER_CHECKED'
  | 'PRODUCT_CHECKED'
  | 'TERMS_SENT'
  | 'TERMS_ACCEPTED'
  | 'METER_INSTALLED'
  | 'READINGS_AVAILABLE'
  | 'AGREEMENT_CHANGED'
  | 'TARIFF_BEGUN';
