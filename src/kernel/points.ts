/** Where points come from and go to: the supplier's side of every movement. It has no balance. */
export type PointBook = 'ISSUED' | 'REDEEMED' | 'VOUCHERS' | 'EXPIRED';

/** Why points moved. Those of awards and deductions are published; the last three are ours. */
export type PointReason =
  | 'POINTS_AWARDED_FOR_ACCOUNT_ACTION'
  | 'AD_HOC_CREDIT'
  | 'GREENER_DAYS_REWARD'
  | 'BUSINESS_RENEWAL_CREDIT'
  | 'WHEEL_OF_FORTUNE_SPIN'
  | 'OCTOPLUS_REWARD_REFUND'
  | 'SAVING_SESSIONS_REWARD'
  | 'POINTS_DEDUCTED_FOR_ACCOUNT_ACTION'
  | 'AD_HOC_DEDUCTION'
  | 'CHARITY_DONATION'
  | 'OCTO_ASSIST_FUND_DONATION'
  | 'OCTOPLUS_REWARD'
  | 'ACCOUNT_CREDIT'
  | 'TRANSFER'
  | 'EXPIRED';
