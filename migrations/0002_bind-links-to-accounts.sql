ALTER TABLE "identity"."pre_signed_tokens" ADD COLUMN "account_ids" integer[];--> statement-breakpoint
-- Of these scopes anyone could issue a link who had access to one of the user's accounts, and the
-- link opened all of them. Who issued one is not recorded, so all are ended.
UPDATE "identity"."pre_signed_tokens" SET "invalidated_at" = now()
WHERE "invalidated_at" IS NULL AND "scope" IN (
  'EDIT_CUSTOMER_MARKETING_PREFERENCE', 'JOIN_CAMPAIGNS', 'JOIN_CAMPAIGN_EVENTS',
  'VIEW_CAMPAIGN_DASHBOARDS', 'REDEEM_LOYALTY_POINTS', 'UPDATE_BLACKHOLE_EMAIL',
  'MANAGE_GOODS_PURCHASES', 'CHECKOUT_QUOTE');
