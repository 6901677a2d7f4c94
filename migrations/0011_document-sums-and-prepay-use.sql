ALTER TABLE "billing"."documents" ALTER COLUMN "opening_balance_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "closing_balance_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "charges_net_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "charges_tax_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "credits_net_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "credits_tax_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "payments_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."documents" ALTER COLUMN "refunds_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."statement_lines" ALTER COLUMN "balance_after_pence" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "billing"."prepay_meters" ADD COLUMN "booked_through_on" date;--> statement-breakpoint
ALTER TABLE "billing"."prepay_meters" ADD COLUMN "used_pence" integer DEFAULT 0 NOT NULL;