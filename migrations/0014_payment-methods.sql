CREATE TABLE "agreements"."payment_methods" (
	"account_id" integer NOT NULL,
	"method" text NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payment_methods_account_id_valid_from_pk" PRIMARY KEY("account_id","valid_from"),
	CONSTRAINT "payment_methods_method" CHECK ("agreements"."payment_methods"."method" in ('DIRECT_DEBIT', 'NON_DIRECT_DEBIT'))
);
--> statement-breakpoint
ALTER TABLE "payments"."preferences" ADD COLUMN "prices_follow_at" timestamp(3) with time zone;--> statement-breakpoint
UPDATE "payments"."preferences" SET "prices_follow_at" = date_trunc('day', "valid_from" at time zone 'Europe/London') at time zone 'Europe/London';--> statement-breakpoint
ALTER TABLE "payments"."preferences" ALTER COLUMN "prices_follow_at" SET NOT NULL;